// Values that change in the lock file: gh-aw writes them without quotes, and YAML reads them as something else.
import type { Facts } from "../../diagnostics/catalogue.ts";
import { problem } from "../../diagnostics/problem.ts";
import { fieldTexts } from "../../model/texts.ts";
import { readScalar, scalarEnd } from "../../parse/subset-scalar.ts";
import { trimSpaces } from "../../validate/id-mistakes.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `altered-in-lock`. gh-aw writes the workflow's own `env` differently. */
export const alteredInLock: WorkflowRule = ({ config, inForce }) => {
  const ofWorkflow = new Set(config.environment?.variables.values());
  return inForce
    .flatMap(fieldTexts)
    .filter(({ text }) => !ofWorkflow.has(text))
    .flatMap(({ name, text: { value, place } }) => {
      const reading = readUnquoted(trimSpaces(value));
      return reading === undefined ? [] : [problem("altered-in-lock", place, { name, reading })];
    });
};

/** How YAML's core schema reads a text without quotes; nothing if it stays the same text. */
function readUnquoted(text: string): Facts<"altered-in-lock">["reading"] | undefined {
  // gh-aw puts the first kind in quotes; newer versions also the second (github/gh-aw, pkg/workflow/engine_helpers.go).
  if (/^[{[]/.test(text)) return undefined;
  if (text.includes(": ")) return "mapping";
  const end = scalarEnd(text, 0, false);
  const value = readScalar(text, 0, end);
  if (value === null) return "nothing";
  if (value !== undefined && end === text.length && String(value) === text) return undefined;
  if (value !== undefined && end < text.length && /^ +#/.test(text.slice(end))) return "comment";
  const isNumber = /^[-+.]?[0-9]|^[-+]?\.(?:inf|nan)$/i.test(text);
  return isNumber ? "number" : typeof value === "boolean" ? "boolean" : "other";
}
