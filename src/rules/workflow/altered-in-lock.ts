// Values that the lock file does not keep: gh-aw writes them without quotes, and YAML reads something else.
import type { Facts } from "../../diagnostics/catalogue.ts";
import { problem } from "../../diagnostics/problem.ts";
import { fieldTexts } from "../../model/texts.ts";
import { readInline } from "../../parse/subset-scalar.ts";
import { trimBlanks } from "../../validate/id-mistakes.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `altered-in-lock`. The workflow's own `env` is written in another way. */
export const alteredInLock: WorkflowRule = ({ config, inForce }) => {
  const ofWorkflow = new Set(config.environment?.variables.values());
  return inForce
    .flatMap(fieldTexts)
    .filter(({ text }) => !ofWorkflow.has(text))
    .flatMap(({ name, text: { value, place } }) => {
      const reading = readUnquoted(trimBlanks(value));
      return reading === undefined ? [] : [problem("altered-in-lock", place, { name, reading })];
    });
};

/** What becomes of a text without quotes in YAML's core schema; nothing if it stays what it is. */
function readUnquoted(text: string): Facts<"altered-in-lock">["reading"] | undefined {
  // These gh-aw puts in quotes, the second in newer versions only (github/gh-aw, pkg/workflow/engine_helpers.go).
  if (/^[{[]/.test(text)) return undefined;
  if (text.includes(": ")) return "mapping";
  const read = readInline(text, 0, 0);
  if (read?.value === null) return "nothing";
  if (read && read.end === text.length && String(read.value) === text) return undefined;
  if (read && read.end < text.length && /^ +#/.test(text.slice(read.end))) return "comment";
  const isNumber = /^[-+.]?[0-9]|^[-+]?\.(?:inf|nan)$/i.test(text);
  return isNumber ? "number" : typeof read?.value === "boolean" ? "boolean" : "other";
}
