// A variable in `engine.env`, for what `engine.auth` cannot say in gh-aw's notation.
import { keyPlace, locatePlace, valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import { entries, member } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { lineBreakBefore, type Block, type FixedLayout, type TextEdit } from "./gh-aw-block.ts";

/** Sets a variable in `engine.env`, unless something is set there: that hides `engine.auth` already. */
export function insertVariable(
  { document, value }: WorkflowConfig,
  block: Block,
  name: string,
  content: string,
): readonly TextEdit[] | FixedLayout {
  const environment = member(member(value, "engine"), "env");
  if (member(environment, name) !== undefined) return [];
  const pair = `${name}: ${JSON.stringify(content)}`;
  const [first] = entries(environment);
  if (first) {
    const isShared = locatePlace(valuePlace(document, joinPointer("/engine/env", first[0]))).via.length > 0;
    return isShared
      ? { reason: "`engine.env` comes through an alias or a merge key" }
      : [insertBefore(document, joinPointer("/engine/env", first[0]), pair, pair)];
  }
  if (environment !== undefined) return { reason: "`engine.env` is empty, and has to take a variable" };
  const { text } = document.source;
  const { start } = locatePlace(keyPlace(document, "/engine/auth")).range;
  const outer = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const deeper = block.isFlow ? `${outer}  ` : block.indentation;
  const lines = `env:${lineBreakBefore(text, start)}${deeper}${pair}`;
  return [insertBefore(document, "/engine/auth", lines, `env: { ${pair} }`)];
}

/** Before a key: on lines of their own if it begins one, else in braces. */
function insertBefore(document: LocatedDocument, pointer: Pointer, lines: string, inline: string): TextEdit {
  const { text } = document.source;
  const { start } = locatePlace(keyPlace(document, pointer)).range;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const isFlow = before.trim() !== "" || /[{,]\s*$/.test(text.slice(0, start));
  const put = isFlow ? `${inline}, ` : lines + lineBreakBefore(text, start) + before;
  return { range: { start, end: start }, text: put };
}
