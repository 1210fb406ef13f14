// How a search knows without parsing that a file has no document of any dialect: its text lacks what all such documents have.

/** The kinds of files that a search looks at. */
export type FileKind = "yaml" | "markdown" | "json";

/** For each kind of files in which a search looks for a dialect, the pattern of its mark. */
export type Marks = Readonly<Partial<Record<FileKind, RegExp>>>;

/** The mark of files that are always parsed. */
export const ANY_TEXT = /(?:)/;

/** The mark of documents that have one of these keys. It matches every way to write one, and few of the texts that only have the word. */
export function markOfKeys(...keys: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\w./-])(?:${keys.join("|")})(?:["']|[ \t]*(?:[:,\]}#\r\n]|$))`);
}

// In double quotes, YAML can spell a character of a mark by its number, or continue a word on the next line.
const NUMBERED = /\\(?:x|u00|U000000)(?:2[DdEe]|3\d|[46][1-9A-Fa-f]|5[\dAaFf]|7[\dAa])/;
const CONTINUED = /[\w.-]\\\r?\n[ \t]*[\w.\\-]/;

/** Whether a text may have a document of a dialect. */
export type HasMark = (text: string) => boolean;

/** Creates the test of texts for these dialects, in files of a kind; nothing if there can be none in such files. */
export function combineMarks(dialects: readonly { readonly marks: Marks }[], kind: FileKind): HasMark | undefined {
  const marks = dialects.flatMap(({ marks: { [kind]: mark } }) => mark ?? []);
  if (marks.length === 0) return undefined;
  const any = new RegExp(marks.map(({ source }) => source).join("|"));
  return (text) => any.test(text) || (text.includes("\\") && (NUMBERED.test(text) || CONTINUED.test(text)));
}
