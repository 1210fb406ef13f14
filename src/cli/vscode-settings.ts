// The VS Code settings of a workspace. They can have comments, so they are edited in place and never rewritten.
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

/** Whether settings already map files to a schema. Throws a `Failure` if they cannot be edited. */
export function hasMapping(settings: string, schema: string): boolean {
  const errors: ParseError[] = [];
  const text = withoutMark(settings);
  if (isTooDeep(text)) {
    throw new Failure(`${VSCODE_SETTINGS} is nested more than ${plural(LIMITS.depth.most, "level")} deep`);
  }
  const root: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error) {
    const { line, column } = positionAt(lineStarts(text), error.offset);
    throw new Failure(`${VSCODE_SETTINGS}:${line}:${column}: invalid JSON: ${describeParseError(error)}`);
  }
  const schemas = root === undefined ? {} : isMapping(root) && (root[SETTING] ?? {});
  if (!isMapping(schemas)) {
    throw new Failure(`${VSCODE_SETTINGS} must be a JSON object, and so must \`${SETTING}\` in it`);
  }
  return Object.hasOwn(schemas, schema);
}

/** The name of the error in jsonc-parser, such as `CloseBraceExpected`, as words. */
function describeParseError({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replaceAll(/\B(?=[A-Z])/g, " ")
    .toLowerCase();
}

/** Maps files to a schema. Everything else in the settings stays as it is. */
export function addMapping(settings: string, { schema, match }: SchemaMapping): string {
  const text = withoutMark(settings);
  const root: unknown = parse(text);
  // If there is no mapping yet, or it is `null`, the whole setting is written.
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

/** Whether a text is nested so deeply that the parser, which is recursive, would overflow the stack. */
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
