// What keeps a document from being read.
import { attributesOf, type Problem } from "../diagnostics/problem.ts";
import type { Document } from "../parse/document.ts";

/** The syntax errors that leave the content of a document uncertain. */
export function findUnreadable({ problems }: Document): readonly Problem[] {
  return problems.filter(({ code, severity }) => severity === "error" && !attributesOf(code).isReadable);
}
