// A baseline → the findings that a run leaves out, and what is in the baseline but no longer found.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { isBaseline as matchesSchema } from "../generated/baseline-guard.ts";
import { member } from "../parse/data.ts";
import { parseSource } from "../parse/parse.ts";
import type { KnownFinding } from "../print/baseline.ts";
import type { Source } from "../text/source.ts";
import { explainShape } from "../validate/explain-shape.ts";

/** A baseline that was read. */
export interface Baseline {
  readonly source: Source;
  readonly findings: readonly KnownFinding[];
}

/** The first mistake in a baseline. */
export type BaselineMistake = Pick<Diagnostic, "start" | "message">;

/** Reads a baseline, or says what is wrong with it. */
export function readBaseline(source: Source): Baseline | { readonly mistake: BaselineMistake } {
  const value = parseJson(source.text);
  if (isBaseline(value)) return { source, findings: value.findings };
  // Read like any other file, so that the mistake has a place. What is YAML instead of JSON is none.
  const { documents, problems } = parseSource(source);
  const found = documents.slice(0, 1).flatMap((document) => {
    const syntax = [...problems, ...document.problems];
    const named = { ...document, source: { ...source, name: "baseline" } };
    return syntax.length > 0 ? syntax : explainShape(named, document.value, "baseline").problems;
  });
  const [mistake] = createDiagnostics(found, "command-line");
  const read = documents[0]?.value;
  const version = read === undefined ? undefined : member(read, "version");
  if (mistake?.pointer === "/version" && typeof version === "number") {
    return { mistake: { ...mistake, message: `Version ${version} of the format is not supported.` } };
  }
  if (mistake) return { mistake };
  return { source, findings: isBaseline(read) ? read.findings : [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Pick<Baseline, "findings"> {
  return matchesSchema(value);
}

/** The problems of entries that no finding has, among those for which `isExpected` holds. Each is placed at its fingerprint. */
export function findOutdated(
  { source, findings }: Baseline,
  found: ReadonlySet<string>,
  isExpected: (finding: KnownFinding) => boolean,
): Problem[] {
  return findings
    .filter((finding) => !found.has(finding.fingerprint) && isExpected(finding))
    .map(({ path, code, fingerprint }) => {
      const start = source.text.indexOf(`"${fingerprint}"`);
      const range = { start, end: start + fingerprint.length + 2 };
      return problem("outdated-baseline", { source, range }, { path, code });
    });
}
