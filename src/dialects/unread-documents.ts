// Problems of documents that are not analyzed.
import { hasErrors } from "../diagnostics/entry.ts";
import { valuePlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { isMapping, valueType } from "../parse/data.ts";
import { isJson, isMarkdown } from "../parse/frontmatter.ts";
import type { ParsedFile } from "../parse/document.ts";
import type { Source } from "../text/source.ts";
import { mentionsResource } from "./rules/recognize.ts";
import { findUnreadable } from "./unreadable.ts";

/**
 * Reports the documents after the first. It is an error if the first is empty, because the program then reads nothing, or if the program
 * refuses the file, which one document is enough for.
 */
export function findIgnoredDocuments({ documents: [first, ...later] }: ParsedFile, isRefused: boolean): Problem[] {
  const isFirstEmpty = first?.value === null;
  const severity = isFirstEmpty || isRefused ? ("error" as const) : ("warning" as const);
  const reported = isRefused
    ? later.slice(0, 1)
    : later.filter(({ value, problems }) => value !== null || problems.length > 0);
  return reported.map((document) =>
    problem("ignored-document", valuePlace(document, ""), { isFirstEmpty, isRefused }, { severity }),
  );
}

/**
 * Describes a file without a document of any dialect. Syntax errors come first, but only in YAML: markdown may contain any frontmatter,
 * and JSON has many dialects with comments. What does not keep a document from being read is the business of the program that the file is for.
 */
export function describeUnrecognized({ source, documents, problems }: ParsedFile): Problem[] {
  const [first] = documents;
  if (!first || hasErrors(problems)) return [];
  const isOther =
    isMarkdown(source.name) || (isJson(source.name) && !mentionsFederation(source) && !mentionsResource(source));
  const syntax = isOther ? [] : documents.flatMap((document) => findUnreadable(document));
  const found = documents.find(({ value }) => value !== null);
  const whole = valuePlace(found ?? first, "");
  if (syntax.length > 0) return isTemplate(source.text) ? [problem("template-file", whole, {})] : syntax;
  if (!found) return [problem("empty-document", whole, {})];
  if (isMapping(found.value)) return [problem("unrecognized-file", whole, {})];
  return [problem("root-not-mapping", whole, { found: valueType(found.value) }, { severity: "note" })];
}

// An action or a statement of a template language, such as Helm's or Jinja's, at the beginning of a line, an item or a value.
const TEMPLATE = /^[ \t]*(?:- +)*(?:[\w./-]+:[ \t]+)?\{[{%]/m;

/** Whether a text that is not valid YAML looks like the template of a file. */
export function isTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

/** Whether a text that cannot be read may be a profile. */
function mentionsFederation({ text }: Source): boolean {
  return text.includes("authentication") && text.includes("oidc_federation");
}
