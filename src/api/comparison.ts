// Exported rules → the comparison of the sign-ins of a document with the rules that they name.
import type { AnalysisOptions, AnalyzedDocument, Options } from "../analyze.ts";
import { sourceOf, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { SDK_RULE } from "../facts/sdk.ts";
import { checkSignIn } from "../matching/check-sign-in.ts";
import { dropConsequences } from "../matching/drop-consequences.ts";
import type { RunOptions } from "../matching/run.ts";
import { authOf, type Binding } from "../model/binding.ts";
import type { Resources } from "../model/resources.ts";
import { indexKnownValues } from "../targets/given-values.ts";
import { selectBindings, type Selection } from "../targets/selection.ts";
import { resolveText } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import { checkOwnResources, createResourceCheck } from "./check-resources.ts";
import { readResources, type ReadResources } from "./read-resources.ts";

/** Which sign-ins to compare, and what their files do not say about them. */
export interface ComparisonOptions extends RunOptions, Omit<Selection, "all"> {
  /** Values that expressions read, by `vars.NAME`, `secrets.NAME` or `env.NAME`. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Finds what does not agree in a document. */
type Comparison = NonNullable<AnalysisOptions["compare"]>;

/** Creates the comparison with resources. It also finds what is wrong with the resources that a sign-in uses, and in their files. */
export function createComparison(read: ReadResources, options: ComparisonOptions = {}): Comparison {
  const { resources, problems: ofFiles } = read;
  const known = indexKnownValues(options.values);
  const checkResources = createResourceCheck(resources);
  return ({ bindings, config, whole }, found) => {
    if (config.dialect === "rules") return checkOwnResources(config, whole, read, found);
    const errors = found.filter(({ severity }) => severity === "error");
    if (!bindings.some(isAnthropic)) return [];
    const selected = selectBindings(bindings, options, whole, config.agentNames);
    if ("problem" in selected) return [selected.problem];
    const checked = selected.bindings
      .filter((binding) => isAnthropic(binding) && namesRule(binding))
      .map((binding) => checkSignIn(resolveBinding(binding, known), resources, options));
    const used = new Set(checked.flatMap(({ rule }) => rule ?? []));
    // A wrong value is not the value of a rule.
    const isWrong = ({ place }: Problem) => errors.some((error) => isSamePlace(error.place, place));
    const differences = checked.flatMap(({ problems }) => problems).filter((each) => !isWrong(each));
    const ofRules = [...used].flatMap(checkResources);
    return [...ofFiles, ...dropConsequences(differences, { ofRules, ofFiles })];
  };
}

interface Known {
  readonly today: string | undefined;
  readonly resources: Resources;
  readonly compare: Comparison;
}

const KNOWN = new WeakMap<readonly Source[], Known>();

/**
 * The resources in these files, and the comparison with them. Both are kept as long as the list exists, because many sources are checked
 * with it.
 */
export function findComparison(files: readonly Source[], { today }: Options): Known {
  const known = KNOWN.get(files);
  if (known && known.today === today) return known;
  const read = readResources(files, today === undefined ? {} : { today });
  const found = { today, resources: read.resources, compare: createComparison(read) };
  KNOWN.set(files, found);
  return found;
}

/** Whether a document has a sign-in that can be compared. */
export function hasSignIn({ bindings }: AnalyzedDocument): boolean {
  return bindings.some(isAnthropic);
}

function isAnthropic(binding: Binding): boolean {
  return authOf(binding)?.values.provider?.value === "anthropic";
}

/** Whether a sign-in names a rule, in its file or outside of it. */
function namesRule({ federation, broken }: Binding): boolean {
  return (
    federation !== undefined ||
    broken?.values.federationRuleId !== undefined ||
    broken?.omitted?.some(({ variable }) => variable === SDK_RULE) === true
  );
}

/** A binding with its expressions replaced by the given values. */
function resolveBinding(binding: Binding, known: ReturnType<typeof indexKnownValues>): Binding {
  const resolve = <A extends { readonly values: object }>(auth: A): A => ({
    ...auth,
    values: Object.fromEntries(Object.entries(auth.values).map(([field, text]) => [field, resolveText(text, known)])),
  });
  const { job } = binding;
  return {
    ...binding,
    ...(job?.environment && { job: { ...job, environment: resolveText(job.environment, known) } }),
    ...(binding.federation && { federation: resolve(binding.federation) }),
    ...(binding.broken && { broken: resolve(binding.broken) }),
  };
}

function isSamePlace(a: Place, b: Place): boolean {
  return "pointer" in a && "pointer" in b && sourceOf(a) === sourceOf(b) && a.pointer === b.pointer;
}
