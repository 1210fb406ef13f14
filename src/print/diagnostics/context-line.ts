// The lines around a mistake. Nobody asked about these, so they show less than they hold: keys, and values that cannot be a secret.
import { AWF_PREFIX } from "../../facts/awf.ts";
import { isSecretHeader } from "../../text/credential.ts";
import { maskedLineAt } from "./source-line.ts";

// Longer lines, and lines this far from their parent, are not worth the search.
const MOST_CHARACTERS = 200;
const MOST_LINES = 500;

const LINE = /^(?<before> *)(?<dashes>(?:-(?: +|$))*)(?<content>.*)$/;
const ENTRY = /^(?<key>[\w.$/-]+|"[\w.$/-]+"|'[\w.$/-]+') *:(?: +(?<value>.*))?$/;

// Keys whose value may be a credential, in any spelling; `value` is next to a name that may say so.
const SECRET_KEY =
  /pass|pwd|secret|token|credential|key|auth|cookie|session|bearer|jwt|\bpin\b|salt|seed|signature|cert|dsn|conn|webhook|^value$|^data$/i;
// Keys of ours that only sound like it.
const PUBLIC_KEY = /^(?:auth|identity[-_]token|token[-_]url)$/;

// What begins a block, or holds nothing: the value itself is on other lines, or there is none.
const OPENING = /^(?:[{[]|\{\}|\[\]|[|>][-+\d]*|)$/;
const NESTING = /^(?:&\S+)? *(?:[{[]|#.*|)$/;
const REFERENCE = String.raw`\$\{\{ *[A-Za-z_][\w.-]* *\}\}|\$\{[A-Za-z_]\w*\}`;
const SIMPLE = new RegExp(`^(?:${REFERENCE}|[\\p{L}\\p{N}_./:@+=~-])+$`, "u");
const NOT_SECRET = new RegExp(
  `^(?:(?:Bearer |Basic )?(?:${REFERENCE})|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|true|false|null|none|read|write)$`,
);
// What a program generated: an id, which is public, where the key says so.
const RANDOM = /(?=[A-Za-z]*\d)[A-Za-z0-9]{16}/;
const ID_KEY = /(?:^|[-_])ids?$/i;

/**
 * What is shown of the line that begins at an offset: a key, with its value or `…`. Nothing for lines of another form, and for lines that
 * may be part of a longer text.
 */
export function printContextLine(text: string, start: number): string | undefined {
  const line = maskedLineAt(text, start);
  if (line.length > MOST_CHARACTERS) return undefined;
  const parts = splitLine(line);
  const { key, value = "" } = ENTRY.exec(parts.content)?.groups ?? {};
  if (key === undefined || RANDOM.test(key)) return undefined;
  const parents = findParentKeys(text, start, parts);
  if (!parents) return undefined;
  const name = unquote(key);
  const isShown = isHarmless(value.trim().replace(/ *,$/, ""), name, [name, ...parents].some(namesSecret));
  return isShown ? line : `${line.slice(0, line.trimEnd().length - value.length)}…`;
}

function namesSecret(key: string): boolean {
  const name = key.replace(AWF_PREFIX, "");
  return (SECRET_KEY.test(name) || isSecretHeader(name)) && !PUBLIC_KEY.test(name);
}

function isHarmless(value: string, key: string, isSecret: boolean): boolean {
  const bare = /^(["'])([^"'\\]*)\1$/.exec(value)?.[2] ?? value;
  if (OPENING.test(value) || NOT_SECRET.test(bare)) return true;
  return !isSecret && SIMPLE.test(bare) && (ID_KEY.test(key) || !RANDOM.test(bare));
}

interface SplitLine {
  /** How far the content is indented, dashes of lists included. */
  readonly column: number;
  readonly dashColumn: number | undefined;
  readonly content: string;
}

function splitLine(line: string): SplitLine {
  const { before = "", dashes = "", content = "" } = LINE.exec(line)?.groups ?? {};
  const column = before.length + dashes.length;
  return { column, dashColumn: dashes === "" ? undefined : before.length, content: content.trimEnd() };
}

/** The keys that a line is below, the nearest first. Nothing if the line may be part of a text over several lines. */
function findParentKeys(text: string, start: number, line: SplitLine): readonly string[] | undefined {
  // A document that is one text needs no indentation.
  if (/^--- *[^\s#]/m.test(text)) return undefined;
  const keys: string[] = [];
  let limit = limitOf(line);
  let isInList = line.dashColumn !== undefined;
  let next = start;
  for (let lines = 0; limit > 0 && next > 0; lines += 1) {
    if (lines === MOST_LINES) return undefined;
    const end = next - 1;
    next = text.lastIndexOf("\n", end - 1) + 1;
    const above = splitLine(text.slice(next, end).replaceAll(/^\uFEFF|\r$/g, ""));
    const { column, dashColumn = limit, content } = above;
    const isItem = dashColumn < limit;
    if (content.startsWith("---")) break;
    if ((content === "" && !isItem) || content.startsWith("#")) continue;
    const { key, value = "" } = ENTRY.exec(content)?.groups ?? {};
    if (isItem && column >= limit) {
      // The item that the line is in, or one before it in the same list.
      if (!isInList && (key === undefined || column > limit)) return undefined;
    } else if (column < limit) {
      if (!NESTING.test(key === undefined ? content : value)) return undefined;
      if (key !== undefined) keys.push(unquote(key));
    } else {
      continue;
    }
    limit = limitOf(above);
    isInList = above.dashColumn !== undefined;
  }
  return keys;
}

/** What a line is below begins before this column. A list may begin at that of its key. */
function limitOf({ column, dashColumn }: SplitLine): number {
  return dashColumn === undefined ? column : dashColumn + 1;
}

function unquote(key: string): string {
  return key.replaceAll(/["']/g, "");
}
