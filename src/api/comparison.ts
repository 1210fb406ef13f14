// Exported rules → the comparison of the sign-ins of a document with the rules that they name.
import type { AnalysisOptions, AnalyzedDocument, Options } from "../analyze.ts";
import { sourceOf, type DocumentPlace, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { checkSignIn } from "../matching/check-sign-in.ts";
import type { RunOptions } from "../matching/run.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { accountOf, issuerOf, type FederationRule, type Resources } from "../model/resources.ts";
import { RESOURCE_RULES } from "../rules/resource-rules.ts";
import { indexKnownValues } from "../targets/given-values.ts";
import { selectBindings, type Selection } from "../targets/selection.ts";
import { resolveText } from "../targets/value.ts";
import { isWithin } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";
import { readResources, type ReadResources } from "./read-resources.ts";

/** Which sign-ins to compare, and what their files do not say about them. */
export interface ComparisonOptions extends RunOptions, Omit<Selection, "all"> {
  /** Values that expressions read, by `vars.NAME`, `secrets.NAME` or `env.NAME`. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Finds what does not agree in a document. */
type Comparison = NonNullable<AnalysisOptions["compare"]>;

/** Creates the comparison with resources. It also finds what is wrong with the resources that a sign-in uses, and in their files. */
export function createComparison(
  { resources, problems: unreadable }: ReadResources,
  options: ComparisonOptions = {},
): Comparison {
  const known = indexKnownValues(options.values);
  let mistakes: readonly Problem[] | undefined;
  return ({ bindings, config, whole }, found) => {
    const errors = found.filter(({ severity }) => severity === "error");
    if (!bindings.some(isAnthropic)) return [];
    const selected = selectBindings(bindings, options, whole, config.agentNames);
    if ("problem" in selected) return [selected.problem];
    const checked = selected.bindings
      .filter((binding) => isAnthropic(binding) && (binding.federation || binding.broken?.values.federationRuleId))
      .map((binding) => checkSignIn(resolveBinding(binding, known), resources, options));
    const used = new Set(checked.flatMap(({ rule }) => rule ?? []));
    // A rule can be in a file that cannot be read, and a wrong value is not the value of a rule.
    const isConsequence = ({ code, place }: Problem) =>
      (code === "unknown-rule" && unreadable.length > 0) || errors.some((error) => isSamePlace(error.place, place));
    mistakes ??= RESOURCE_RULES.flatMap((check) => check({ config: resources }));
    return [
      ...unreadable,
      ...checked.flatMap(({ problems }) => problems).filter((each) => !isConsequence(each)),
      ...[...used].flatMap((rule) => selectMistakes(rule, resources, mistakes)),
    ];
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

/** A binding with its expressions replaced by the given values. */
function resolveBinding(binding: Binding, known: ReturnType<typeof indexKnownValues>): Binding {
  const resolve = <A extends { readonly values: object }>(auth: A): A => ({
    ...auth,
    values: Object.fromEntries(Object.entries(auth.values).map(([field, text]) => [field, resolveText(text, known)])),
  });
  return {
    ...binding,
    ...(binding.federation && { federation: resolve(binding.federation) }),
    ...(binding.broken && { broken: resolve(binding.broken) }),
  };
}

/** The mistakes in a rule itself, in its issuer and in its service account. */
function selectMistakes(rule: FederationRule, resources: Resources, mistakes: readonly Problem[] = []): Problem[] {
  if (rule.archived) return [];
  const places = [rule, issuerOf(rule, resources), accountOf(rule, resources)].flatMap((each) => each?.place ?? []);
  return mistakes.filter(({ place }) => "pointer" in place && places.some((owner) => isPlaceWithin(place, owner)));
}

function isSamePlace(a: Place, b: Place): boolean {
  return "pointer" in a && "pointer" in b && sourceOf(a) === sourceOf(b) && a.pointer === b.pointer;
}

function isPlaceWithin(place: DocumentPlace, owner: DocumentPlace): boolean {
  return place.document === owner.document && isWithin(place.pointer, owner.pointer);
}
