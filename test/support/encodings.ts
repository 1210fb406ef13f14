// The encodings in which servers and programs repeat a text.

const hexOf = (text: string) => Buffer.from(text).toString("hex");
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const spell = (text: string, prefix: string, digits: number, suffix = "") =>
  unitsOf(text)
    .map((unit) => `${prefix}${unit.toString(16).padStart(digits, "0")}${suffix}`)
    .join("");
const pairsOf = (text: string) => hexOf(text).match(/../g) ?? [];
const piecesOf = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, "gs")) ?? [];

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** All encodings, by name. `undoEncodings` decodes all of them, in whatever order they were applied. */
export const ENCODINGS = {
  "URL, where needed": (text) => encodeURIComponent(text),
  "URL, every byte": (text) =>
    pairsOf(text)
      .map((pair) => `%${pair.toUpperCase()}`)
      .join(""),
  "URL, every byte, lower case": (text) =>
    pairsOf(text)
      .map((pair) => `%${pair}`)
      .join(""),
  form: (text) => new URLSearchParams({ next: `/mint?code=${text}` }).toString(),
  "HTML, names": escapeHtml,
  "HTML, decimal": (text) =>
    unitsOf(text)
      .map((unit) => `&#${unit};`)
      .join(""),
  "HTML, hexadecimal": (text) => spell(text, "&#x", 2, ";"),
  "HTML, between tags": (text) => `<p>${piecesOf(text, 5).map(escapeHtml).join("</b><b>")}</p>`,
  JSON: (text) => JSON.stringify({ next: `/mint/${text}` }),
  "Unicode escapes": (text) => spell(text, "\\u", 4),
  "Unicode escapes in braces": (text) => spell(text, "\\u{", 1, "}"),
  "byte escapes": (text) =>
    pairsOf(text)
      .map((pair) => `\\x${pair}`)
      .join(""),
  "octal escapes": (text) => [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join(""),
  base64: (text) => Buffer.from(text).toString("base64"),
  "base64, further in": (text) => Buffer.from(`a ${text} b`).toString("base64"),
  "base64 for URLs": (text) => Buffer.from(text).toString("base64url"),
  "base64 of UTF-16": (text) => Buffer.from(text, "utf16le").toString("base64"),
  "hexadecimal, lower case": hexOf,
  "hexadecimal, upper case": (text) => hexOf(text).toUpperCase(),
  "a buffer that is logged": (text) => `<Buffer ${pairsOf(text).join(" ")}>`,
  "a buffer in JSON": (text) => JSON.stringify(Buffer.from(text)),
  "quoted-printable": (text) =>
    pairsOf(text)
      .map((pair) => `=${pair.toUpperCase()}`)
      .join(""),
  lines: (text) => piecesOf(text, 3).join("\n  "),
  "lines of JSON": (text) => JSON.stringify(piecesOf(text, 5).join("\n")),
} satisfies Readonly<Record<string, (text: string) => string>>;

export type Encoding = keyof typeof ENCODINGS;

export const ENCODING_NAMES = Object.keys(ENCODINGS).filter((name): name is Encoding => Object.hasOwn(ENCODINGS, name));
