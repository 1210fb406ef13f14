// Values that must not reach any output. With this rule, no printer has to handle them.
import { problem } from "../../diagnostics/problem.ts";
import { sourceTexts } from "../../model/texts.ts";
import { trimSpaces } from "../../validate/id-mistakes.ts";
import { findUnsafe, type Unsafe } from "../../text/unsafe.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `unsafe-value`. */
export const unsafeValue: AuthRule = ({ texts, sources }) => {
  const others = sources.filter(({ kind }) => kind !== "command").flatMap(sourceTexts);
  // `padded-value` reports spaces around a value.
  const unsafe = [...texts, ...others].map((each) => ({ ...each, found: findUnsafe(trimSpaces(each.text.value)) }));
  const items = sources.filter(({ kind }) => kind === "command").flatMap(sourceTexts);
  const controlled = items.map((each) => ({ ...each, found: findControl(each.text.value) }));
  return [...unsafe, ...controlled].flatMap(({ name, text, found }) =>
    found ? [problem("unsafe-value", text.place, { name, found })] : [],
  );
};

// A command is passed as a list, so its items may be any text, such as a script of several lines.
// oxlint-disable-next-line no-control-regex -- the rule finds them
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/;

function findControl(item: string): Unsafe | undefined {
  const found = CONTROL.exec(item);
  return found ? { kind: "character", character: found[0] } : undefined;
}
