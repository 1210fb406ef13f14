// References to environment variables in docker-agent's URLs and header values: ${NAME}, $NAME, ${env.NAME}.
import type { ReferenceMistake } from "../diagnostics/catalogue/request-words.ts";
import type { Range } from "../text/source.ts";

/** A reference; the range is relative to the text. */
export interface Reference {
  readonly name: string;
  /** `env` is `${env.NAME}`, which docker-agent's check at startup does not support. */
  readonly form: "braces" | "bare" | "env";
  readonly range: Range;
}

/** What looks like a reference but is not a valid one. */
export type MalformedReference = ReferenceMistake & {
  readonly found: string;
  readonly range: Range;
};

/** A text split into literal parts and references. */
export interface Template {
  readonly parts: readonly (string | Reference)[];
  readonly malformed: readonly MalformedReference[];
}

const NAME = "[A-Za-z_][A-Za-z0-9_]*";
const TOKEN = new RegExp(
  [
    String.raw`(?<escaped>\\\$(?:\{[^}]*\}?|${NAME})?)`,
    String.raw`(?<expression>\$\{\{.*?(?:\}\}|$))`,
    String.raw`\$\{(?<inside>[^}]*)(?<close>\}?)`,
    String.raw`\$(?<bare>${NAME})`,
    // What Go's os.Expand, like a shell, takes as a special parameter.
    String.raw`(?<special>\$[*#$@!?0-9(-])`,
  ].join("|"),
  "gs",
);

/** Splits a text at its references. */
export function parseTemplate(text: string): Template {
  // Most texts have no reference.
  if (!text.includes("$")) return { parts: text === "" ? [] : [text], malformed: [] };
  const parts: (string | Reference)[] = [];
  const malformed: MalformedReference[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const found = readReference(match[0], match.groups ?? {});
    if (range.start > end) parts.push(text.slice(end, range.start));
    if ("name" in found) parts.push({ ...found, range });
    else {
      malformed.push({ found: match[0], ...found, range });
      parts.push(match[0]);
    }
    end = range.end;
  }
  if (end < text.length) parts.push(text.slice(end));
  return { parts, malformed };
}

/** The references in a template. */
export function referencesIn({ parts }: Template): Reference[] {
  return parts.filter((part) => typeof part !== "string");
}

/** The text of a template, with each reference in the form `${NAME}`. */
export function spellTemplate({ parts }: Template): string {
  return parts.map((part) => (typeof part === "string" ? part : `\${${part.name}}`)).join("");
}

function readReference(
  found: string,
  { inside, close, bare, escaped, expression, special }: Readonly<Record<string, string | undefined>>,
): Omit<Reference, "range"> | ReferenceMistake {
  if (bare !== undefined) return { name: bare, form: "bare" };
  if (escaped !== undefined) return { mistake: "escape", meant: nameIn(found) };
  if (expression !== undefined) return { mistake: "expression", meant: nameIn(found) };
  if (special === "$$") return { mistake: "escape", meant: undefined };
  if (special !== undefined) return { mistake: "special-parameter", meant: undefined };
  if (close === "") return { mistake: "unclosed", meant: nameIn(inside ?? "") };
  const name = new RegExp(`^${NAME}$`).exec(inside ?? "");
  if (name) return { name: name[0], form: "braces" };
  const prefixed = new RegExp(`^\\s*env\\.(${NAME})\\s*$`).exec(inside ?? "");
  if (prefixed) return { name: prefixed[1] ?? "", form: "env" };
  return { mistake: "not-plain", meant: nameIn(inside ?? "") };
}

/** The name that was probably meant. */
function nameIn(written: string): string | undefined {
  return new RegExp(`(?:[A-Za-z]+\\.)?(${NAME})`).exec(written)?.[1];
}
