// Severities of `--rule` that a locked policy does not allow.
import type { LintOptions } from "../api/lint.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { createLineDocument } from "../diagnostics/line-document.ts";
import { valuePlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import { listLoosened } from "../rules/locked-codes.ts";
import { joinPointer } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";
import type { Configuration } from "./configuration.ts";

/** Finds them in the options, which are presented as a document. */
export function findLoosened(
  rules: NonNullable<LintOptions["rules"]>,
  configurations: readonly Configuration[],
): { readonly source: Source; readonly diagnostics: readonly Diagnostic[] } {
  const given = Object.entries(rules);
  const options = given.map(([code, severity]) => ({ name: `--rule ${code}`, value: severity }));
  const document = createLineDocument("<options>", options);
  const loosened = listLoosened(
    rules,
    configurations.flatMap(({ policies }) => policies),
  );
  const problems = loosened.map((code) =>
    problem("locked-policy", valuePlace(document, joinPointer("", `--rule ${code}`)), { code }),
  );
  return { source: document.source, diagnostics: createDiagnostics(problems, "command-line") };
}
