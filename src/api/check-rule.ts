// Source and exported rules → whether Anthropic would accept the sign-ins of the source.
import { analyze, type AnalyzedDocument, type Options } from "../analyze.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { DialectName } from "../dialects/dialects.ts";
import { checkSignIn } from "../matching/check-sign-in.ts";
import { dropConsequences } from "../matching/drop-consequences.ts";
import type { RunOptions } from "../matching/run.ts";
import { authOf, type Binding } from "../model/binding.ts";
import type { Resources } from "../model/resources.ts";
import { indexKnownValues } from "../targets/given-values.ts";
import { selectBindings, type Selection } from "../targets/selection.ts";
import { resolveText } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import { checkResources } from "./check-resources.ts";
import { findObstacles } from "./obstacles.ts";
import { readResources, withoutConsequences, type ReadResources } from "./read-resources.ts";

/** The options of `checkRule`. */
export interface CheckRuleOptions extends Options, Omit<Selection, "all"> {
  /** Which document of a file to read, from 1, if the program only reads one. Default: the first. */
  readonly document?: number;
  /** Values that expressions read, by `vars.NAME`, `secrets.NAME` or `env.NAME`. */
  readonly values?: Readonly<Record<string, string>>;
  /** The repository on GitHub, as `OWNER/REPO`. */
  readonly repository?: string;
  /** The branch or the tag of a run, such as `refs/heads/main`; `main` is short for it. */
  readonly ref?: string;
  /** The environment of the job. */
  readonly environment?: string;
  /** The ids of the owner and of the repository, as `OWNER_ID/REPO_ID`. */
  readonly immutableIds?: string;
  /** The subject of the token. */
  readonly subject?: string;
  /** The issuer of the token: its URL, or the id of its resource at Anthropic. */
  readonly issuer?: string;
}

/** The result of `checkRule`. */
export interface CheckRuleResult {
  /** Why the sign-ins would be denied, and what is not known. If there are errors in the source, these instead. */
  readonly diagnostics: readonly Diagnostic[];
  /** The dialect of each document that has one. */
  readonly dialects: readonly DialectName[];
}

/**
 * Compares each sign-in of a source with the federation rule that it names. `rules` are files with rules, issuers and service accounts as
 * the Admin API returns them. What certainly fails is an error, what the source does not show is a note. Never throws because of the input.
 */
export function checkRule(source: Source, rules: readonly Source[], options: CheckRuleOptions = {}): CheckRuleResult {
  const read = readResources(rules, options);
  const { dialects, problems } = compareSource(source, read, options);
  return { diagnostics: createDiagnostics([...read.problems, ...problems], options.audience), dialects };
}

/** Compares the sign-ins of a source with resources that were read before. */
export function compareSource(
  source: Source,
  read: ReadResources,
  options: CheckRuleOptions,
): { readonly problems: readonly Problem[]; readonly dialects: readonly DialectName[] } {
  const analysis = analyze(source, options);
  const { dialects } = analysis;
  const obstacles = findObstacles(analysis);
  if (obstacles) return { problems: obstacles, dialects };
  const documents = analysis.documents.filter(({ isRead }) => isRead);
  const [whole] = analysis.documents.map((document) => document.whole);
  if (whole && !documents.some(hasSignIn)) return { problems: [problem("nothing-to-compile", whole, {})], dialects };
  const problems = documents.flatMap((document) => checkDocument(document, read.resources, options));
  return { problems: withoutConsequences(problems, read), dialects };
}

function hasSignIn({ bindings }: AnalyzedDocument): boolean {
  return bindings.some(isAnthropic);
}

function checkDocument(
  { bindings, config, whole }: AnalyzedDocument,
  resources: Resources,
  options: CheckRuleOptions,
): Problem[] {
  const selected = selectBindings(bindings, options, whole, config.agentNames);
  if ("problem" in selected) return [selected.problem];
  const known = indexKnownValues(options.values);
  const checked = selected.bindings
    .filter(isAnthropic)
    .map((binding) => checkSignIn(resolveBinding(binding, known), resources, pickRunOptions(options)));
  const used = new Set(checked.flatMap(({ rule }) => rule ?? []));
  return dropConsequences(
    checked.flatMap(({ problems }) => problems),
    [...used].flatMap((rule) => checkResources(rule, resources)),
  );
}

function isAnthropic(binding: Binding): boolean {
  return authOf(binding)?.values.provider?.value === "anthropic";
}

/** The options that say what a file does not say about its token. */
export function pickRunOptions({
  repository,
  ref,
  environment,
  immutableIds,
  subject,
  issuer,
}: CheckRuleOptions): RunOptions {
  return { repository, ref, environment, immutableIds, subject, issuer };
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
