// Values of `engine.auth` that read secrets, which gh-aw drops.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isDroppedFromLock } from "../../facts/engine.ts";
import { readsSecret } from "../../syntax/text.ts";
import { fieldTexts, type NamedText } from "../../model/texts.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `secret-expression`, once per value. */
export const secretExpression: WorkflowRule = ({ declared }) => declared.flatMap(fieldTexts).flatMap(checkText);

function checkText({ name, text }: NamedText) {
  const { value, place } = text;
  const isDropped = isDroppedFromLock(value);
  if (!isDropped && !readsSecret(text)) return [];
  if (!isDropped) return [problem("secret-expression", place, { name, isDropped }, { severity: "warning" })];

  const secrets = [...value.matchAll(/\bsecrets(?=\.)/g)].map(({ index }) => ({
    start: index,
    end: index + "secrets".length,
  }));
  const edits = secrets.map((span) => ({ place: valuePlace(place.document, place.pointer, span), text: "vars" }));
  return [problem("secret-expression", place, { name, isDropped }, { fix: { kind: "read-vars", edits } })];
}
