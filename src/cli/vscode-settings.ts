// VS Code's settings of a workspace: people write comments into them, so they are edited and never printed anew.
import { applyEdits, modify, parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import { isMapping } from "../parse/data.ts";
import type { SchemaMapping } from "../print/editor-settings.ts";
import { lineStarts, positionAt } from "../text/source.ts";
import { Failure } from "./exit-code.ts";

/** Where they lie, from the workspace's root. */
export const VSCODE_SETTINGS = ".vscode/settings.json";

const SETTING = "yaml.schemas";
const BYTE_ORDER_MARK = "\uFEFF";

/** Whether settings say already what a schema is for. Throws a `Failure` if they are no settings. */
export function hasMapping(settings: string, schema: string): boolean {
  const errors: ParseError[] = [];
  const text = withoutMark(settings);
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
  const edits = modify(text, [SETTING, schema], match, {
    formattingOptions: {
      insertSpaces: !/^\t/m.test(text),
      tabSize: /^ +/m.exec(text)?.[0].length ?? 2,
      eol: /\r?\n/.exec(text)?.[0] ?? "\n",
    },
  });
  const edited = applyEdits(text, edits);
  return settings.slice(0, settings.length - text.length) + (text === "" ? `${edited}\n` : edited);
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}
