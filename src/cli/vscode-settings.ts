// VS Code's settings of a workspace: people write comments into them, so they are edited and never printed anew.
import { applyEdits, createScanner, modify, parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import { isMapping } from "../parse/data.ts";
import type { SchemaMapping } from "../print/editor-settings.ts";
import { LIMITS } from "../text/limits.ts";
import { plural } from "../text/numbers.ts";
import { lineStarts, positionAt } from "../text/source.ts";
import { Failure } from "./exit-code.ts";

export const VSCODE_SETTINGS = ".vscode/settings.json";

const SETTING = "yaml.schemas";
const BYTE_ORDER_MARK = "\uFEFF";

/** Whether settings say already what a schema is for. Throws a `Failure` if they are no settings. */
export function hasMapping(settings: string, schema: string): boolean {
  const errors: ParseError[] = [];
  const text = withoutMark(settings);
  if (isTooDeep(text)) {
    throw new Failure(`${VSCODE_SETTINGS} is nested deeper than ${plural(LIMITS.depth.most, "level")}`);
  }
  const root: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error) {
    const { line, column } = positionAt(lineStarts(text), error.offset);
    throw new Failure(`${VSCODE_SETTINGS}:${line}:${column} is no JSON: ${printParseErrorCode(error.error)}`);
  }
  const schemas = root === undefined ? {} : isMapping(root) && (root[SETTING] ?? {});
  if (!isMapping(schemas)) throw new Failure(`${VSCODE_SETTINGS} has no place for a mapping in \`${SETTING}\``);
  return Object.hasOwn(schemas, schema);
}

/** The settings with a schema mapped to files; everything else in them stays as it is. */
export function addMapping(settings: string, { schema, match }: SchemaMapping): string {
  const text = withoutMark(settings);
  const root: unknown = parse(text);
  // Without a mapping there yet, or with `null` in its place, all of it is written.
  const hasMappings = isMapping(root) && isMapping(root[SETTING]);
  const [path, value] = hasMappings ? [[SETTING, schema], match] : [[SETTING], { [schema]: match }];
  const edits = modify(text, path, value, {
    formattingOptions: {
      insertSpaces: !/^\t/m.test(text),
      tabSize: /^ +/m.exec(text)?.[0].length ?? 2,
      eol: /\r?\n/.exec(text)?.[0] ?? "\n",
    },
  });
  const edited = applyEdits(text, edits);
  return settings.slice(0, settings.length - text.length) + (text === "" ? `${edited}\n` : edited);
}

/** The parser calls itself for each level, and would not come back. */
function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  let deepest = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === "{" || first === "[") depth += 1;
    if (first === "}" || first === "]") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > LIMITS.depth.most;
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}
