// Finds what a text may be an encoding of: undoes the encodings that servers and programs use, in any order and any number of times.

/** A text and everything that it decodes to. `isComplete` is false if there were too many forms to try them all. */
export interface DecodedForms {
  readonly forms: readonly string[];
  readonly isComplete: boolean;
}

// Real error messages have only a few.
const MOST_FORMS = 500;

/** Applies every decoder to a text and to each result, until no new form appears. */
export function undoEncodings(text: string): DecodedForms {
  const forms = new Set([text]);
  // Iterating over a set also visits the forms that are added meanwhile.
  for (const form of forms) {
    if (forms.size > MOST_FORMS) return { forms: [...forms], isComplete: false };
    for (const decode of DECODERS) {
      for (const decoded of decode(form)) if (decoded.trim() !== "") forms.add(decoded);
    }
  }
  return { forms: [...forms], isComplete: true };
}

// Each is applied separately because one may garble the input of another: `=ab` is a byte in an e-mail, but a value in a query string.
const DECODERS: readonly ((text: string) => readonly string[])[] = [
  (text) => [decodePercent(text)],
  (text) => [text.replaceAll("+", " ")],
  (text) => [decodeHtml(text)],
  (text) => [decodeBackslashes(text)],
  (text) => [decodeQuotedPrintable(text)],
  (text) => [text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "")],
  (text) => [text.replace(/<[^<>]*>|\p{Cc}\[[\d;]*[A-Za-z]/gu, "")],
  decodeBase64,
  decodeHex,
  (text) => [keepReadable(decodeNumbers(text))],
];

// Each decoder makes one pass. If a decoded escape forms another one with the text after it, that is decoded in the next round.

/** Percent-encoding, in URLs and form data; a form's `+` has its own decoder. */
function decodePercent(text: string): string {
  return text.replace(/%u([0-9a-f]{4})|(?:%[0-9a-f]{2})+/gi, (bytes, unit?: string) =>
    unit === undefined ? fromHex(bytes) : fromCode(unit, 16),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** HTML and XML entities. No other named entity stands for an ASCII letter or digit. */
function decodeHtml(text: string): string {
  return text.replace(
    /&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|&([a-z]+);/gi,
    (_, hex?: string, decimal?: string, name: string = "") => {
      if (hex !== undefined) return fromCode(hex, 16);
      return decimal === undefined ? (NAMED[name.toLowerCase()] ?? " ") : fromCode(decimal, 10);
    },
  );
}

const BACKSLASHES = new RegExp(
  [
    "((?:\\\\x[0-9a-fA-F]{2})+)",
    "((?:\\\\[0-3][0-7]{2})+)",
    "\\\\(?:u\\{([0-9a-fA-F]{1,6})\\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))",
    "\\\\(.)",
  ].join("|"),
  "gs",
);

/** Backslash escapes of JSON and similar languages, and of strings quoted by shells and Git. */
function decodeBackslashes(text: string): string {
  return text.replace(
    BACKSLASHES,
    (_, bytes?: string, octal?: string, braced?: string, unit?: string, long?: string, character: string = "") => {
      const code = braced ?? unit ?? long;
      if (bytes !== undefined) return fromHex(bytes);
      if (octal !== undefined) return decodeNumbers(octal, 8);
      if (code !== undefined) return fromCode(code, 16);
      return /[bfnrt]/.test(character) ? " " : character;
    },
  );
}

/** Quoted-printable, in e-mail. */
function decodeQuotedPrintable(text: string): string {
  return text.replace(/=\s/g, "").replace(/(?:=[0-9a-f]{2})+/gi, fromHex);
}

/** Base64 in both alphabets, ignoring other characters. Where it begins is unknown, so all four alignments are tried. */
function decodeBase64(text: string): string[] {
  const digits = text
    .replace(/[^\w+/-]/g, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  return [0, 1, 2, 3].map((start) => {
    const length = digits.length - start;
    // `atob` rejects a single trailing digit.
    const binary = atob(digits.slice(start, length % 4 === 1 ? -1 : undefined));
    return keepReadable(decodeUtf8(Array.from(binary, (byte) => byte.codePointAt(0) ?? 0)));
  });
}

/** Hexadecimal bytes of two digits each, with any separators. */
function decodeHex(text: string): string[] {
  const digits = text.replace(/0x|[^0-9a-f]/gi, "");
  return [0, 1].map((start) => keepReadable(fromHex(digits.slice(start))));
}

/** Bytes as a list of numbers, such as a Node buffer in JSON. */
function decodeNumbers(text: string, base = 10): string {
  return decodeUtf8((text.match(/\d+/g) ?? []).map((digits) => Number.parseInt(digits, base)));
}

// Decoding text that was never encoded gives noise, which is rarely readable for this long. (UTF-16 is why zero bytes are removed.)
const READABLE = /[^\p{Cc}\uFFFD]{8,}/gu;

function keepReadable(text: string): string {
  return (text.replace(/\0/g, "").replace(/\s/g, " ").match(READABLE) ?? []).join(" ");
}

function fromHex(text: string): string {
  const pairs = text.replace(/[^0-9a-f]/gi, "").match(/../g) ?? [];
  return decodeUtf8(pairs.map((pair) => Number.parseInt(pair, 16)));
}

function fromCode(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : " ";
}

function decodeUtf8(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
