// Source and exported rules → whether Anthropic would accept the sign-ins of the source.
import { analyze, type AnalysisOptions, type Options } from "../analyze.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { DialectName } from "../dialects/dialects.ts";
import type { Selection } from "../targets/selection.ts";
import type { Source } from "../text/source.ts";
import { createComparison, hasSignIn } from "./comparison.ts";
import { findObstacles } from "./obstacles.ts";
import { readResources } from "./read-resources.ts";

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
  const { dialects, problems } = compareSource(source, { ...options, compare: createComparison(read, options) });
  return { diagnostics: createDiagnostics([...read.problems, ...problems], options.audience), dialects };
}

/** Compares the sign-ins of a source. If there are errors in it, these are the problems instead. */
export function compareSource(
  source: Source,
  options: AnalysisOptions,
): { readonly problems: readonly Problem[]; readonly dialects: readonly DialectName[] } {
  const analysis = analyze(source, options);
  const { dialects, documents, compared } = analysis;
  const obstacles = findObstacles(analysis);
  if (obstacles) return { problems: obstacles, dialects };
  const [first] = documents;
  const isNothing = first && !documents.some((document) => document.isRead && hasSignIn(document));
  return { problems: isNothing ? [problem("nothing-to-compile", first.whole, {})] : compared, dialects };
}
