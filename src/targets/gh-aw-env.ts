// A variable in `engine.env`, for what `engine.auth` cannot say in gh-aw's notation.
import { insertPair } from "../diagnostics/edit.ts";
import { locatePlace, sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import { lineBefore, type TextEdit } from "../text/source.ts";
import { type Block, type FixedLayout } from "./gh-aw-block.ts";

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
      : [insert({ ...first.place, part: "key" }, [pair], pair)];
  }
  if (environment?.place) return { reason: "empty-env" };
  const outer = lineBefore(sourceOf(auth).text, locatePlace(auth).range.start);
  const deeper = block.isFlow ? "  " : block.indentation.slice(outer.length);
  return [insert(auth, ["env:", deeper + pair], `env: { ${pair} }`)];
}

function insert(key: DocumentPlace, lines: readonly string[], inBraces: string): TextEdit {
  const { place, text } = insertPair(key, lines, inBraces);
  return { range: locatePlace(place).range, text };
}
