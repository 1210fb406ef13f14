// Source → nothing to object to, for most files at a tenth of the cost: the stages run on what the plain reader gives. A problem
// has no place there and is no more than the reason to read again; so nothing that this file imports knows `yaml`.
import { analyze } from "../analyze.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { valuePlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import type { DialectName } from "../dialects/dialects.ts";
import type { Reader } from "../dialects/reader.ts";
import { keepParsed } from "../parse/keep-parsed.ts";
import { parsePlain } from "../parse/plain.ts";
import type { TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";
import type { Options } from "./options.ts";

/** What is wrong with a source. */
export interface LintResult {
  /** Sorted by path and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The dialect of each document that is an agent file or a workflow, whatever is wrong with it. */
  readonly dialects: readonly DialectName[];
}

/** What `lint` can be told. */
export interface LintOptions extends Options {
  /** Also what this target cannot carry. */
  readonly target?: TargetName;
  /** Other severities than the catalogue's; `off` leaves a code out. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
}

// Which problem it is does not matter.
const validateShape: Reader["validateShape"] = (document, value, { hasRightShape }) => ({
  problems: hasRightShape(value) ? [] : [problem("unrecognized-file", valuePlace(document, ""), {})],
  moves: [],
});

const parseImport = keepParsed(parsePlain);

/** What `lint` would say of a source if that is plain YAML with nothing to object to; else nothing. */
export function lintQuickly(source: Source, { readImport, target }: LintOptions = {}): LintResult | undefined {
  const file = parsePlain(source);
  if (!file) return undefined;
  const reader = { readImport: readImport ?? (() => undefined), parse: parseImport, validateShape };
  // Without `rules`: an import that this reader cannot read must not be turned off, but be read by the other.
  // Nor `today`: what has suppressions is not plain.
  const { dialects, problems } = analyze(file, reader, target ? { target } : {});
  return problems.length === 0 ? { diagnostics: [], dialects } : undefined;
}
