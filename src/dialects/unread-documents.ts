// Problems of documents that are not analyzed.
import { hasErrors } from "../diagnostics/entry.ts";
import { valuePlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { isMapping, valueType } from "../parse/data.ts";
import { isJson, isMarkdown } from "../parse/frontmatter.ts";
import type { ParsedFile } from "../parse/document.ts";
import type { Source } from "../text/source.ts";

/** Reports the documents after the first. It is an error if the first is empty, because the program then reads nothing. */
export function findIgnoredDocuments({ documents: [first, ...later] }: ParsedFile): Problem[] {
  const severity = first?.value === null ? ("error" as const) : ("warning" as const);
  return later
    .filter(({ value, problems }) => value !== null || problems.length > 0)
    .map((document) =>
      problem("ignored-document", valuePlace(document, ""), { isFirstEmpty: severity === "error" }, { severity }),
    );
}

/**
 * Describes a file without a document of any dialect. Syntax errors come first, but only in YAML: markdown may contain any frontmatter,
 * and JSON has many dialects with comments.
 */
export function describeUnrecognized({ source, documents, problems }: ParsedFile): Problem[] {
  const [first] = documents;
  if (!first || hasErrors(problems)) return [];
  const isOther = isMarkdown(source.name) || (isJson(source.name) && !mentionsFederation(source));
  const syntax = isOther ? [] : documents.flatMap((document) => document.problems);
  if (syntax.length > 0) return syntax;
  const found = documents.find(({ value }) => value !== null);
  const whole = valuePlace(found ?? first, "");
  if (!found) return [problem("empty-document", whole, {})];
  if (isMapping(found.value)) return [problem("unrecognized-file", whole, {})];
  return [problem("root-not-mapping", whole, { found: valueType(found.value) }, { severity: "note" })];
}

/** Whether a text that cannot be read may be a profile. */
function mentionsFederation({ text }: Source): boolean {
  return text.includes("authentication") && text.includes("oidc_federation");
}
