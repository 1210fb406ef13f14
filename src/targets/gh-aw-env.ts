// A variable in `engine.env`, for what `engine.auth` cannot say in gh-aw's notation.
import { locatePlace, sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import type { TextEdit } from "../text/source.ts";
import { lineBreakBefore, type Block, type FixedLayout } from "./gh-aw-block.ts";

/** Sets a variable in `engine.env`, unless something is set there: that hides `engine.auth`, whose key `auth` is, already. */
export function insertVariable(
  environment: EnvironmentLayer | undefined,
  auth: DocumentPlace,
  block: Block,
  name: string,
  content: string,
): readonly TextEdit[] | FixedLayout {
  const variables = environment?.variables;
  if (variables?.has(name)) return [];
  const pair = `${name}: ${JSON.stringify(content)}`;
  const [first] = variables?.values() ?? [];
  if (first) {
    return locatePlace(first.place).via.length > 0
      ? { reason: "env-through-alias" }
      : [insertBefore({ ...first.place, part: "key" }, pair, pair)];
  }
  if (environment?.place) return { reason: "empty-env" };
  const { text } = sourceOf(auth);
  const { start } = locatePlace(auth).range;
  const outer = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const deeper = block.isFlow ? `${outer}  ` : block.indentation;
  const lines = `env:${lineBreakBefore(text, start)}${deeper}${pair}`;
  return [insertBefore(auth, lines, `env: { ${pair} }`)];
}

/** Before a key: on lines of their own if it begins one, else in braces. */
function insertBefore(key: DocumentPlace, lines: string, inline: string): TextEdit {
  const { text } = sourceOf(key);
  const { start } = locatePlace(key).range;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const isFlow = before.trim() !== "" || /[{,]\s*$/.test(text.slice(0, start));
  const put = isFlow ? `${inline}, ` : lines + lineBreakBefore(text, start) + before;
  return { range: { start, end: start }, text: put };
}
