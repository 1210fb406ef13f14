// Paths that are URLs, or that only a shell would expand.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { sourceTexts } from "../../model/texts.ts";
import { maskReferences } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

const EXPANDABLE =
  /^[A-Za-z][A-Za-z0-9+.-]*:\/\/|^~[^/]*(?=\/|$)|\$\{[^}]*\}?|\$[A-Za-z_][A-Za-z0-9_]*|^\$\([^)]*\)|%[A-Za-z_][A-Za-z0-9_]*%/;

/** Raises `unexpanded-path`. */
export const unexpandedPath: AuthRule = ({ sources }) =>
  sources.flatMap((source) => {
    const match = source.kind === "file" ? EXPANDABLE.exec(maskReferences(source.path)) : null;
    if (source.kind !== "file" || !match) return [];
    const [{ name = "" } = {}] = sourceTexts(source);
    const { value: path, place } = source.path;
    const range = { start: match.index, end: match.index + match[0].length };
    return [
      problem("unexpanded-path", valuePlace(place.document, place.pointer, range), { found: match[0], path, name }),
    ];
  });
