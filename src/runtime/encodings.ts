// What a text may stand for: the encodings that servers and programs put a text into, undone in any order and any number of times.

/** The texts that one may stand for, itself first; `isComplete` unless there were too many to try them all. */
export interface DecodedForms {
  readonly forms: readonly string[];
  readonly isComplete: boolean;
}

// An error message has a handful.
const MOST_FORMS = 500;

/** Undoes the encodings of a text, and those of what comes out, until nothing new does. */
export function undoEncodings(text: string): DecodedForms {
  const forms = new Set([text]);
  // A set is walked to its end, also through what is added on the way.
  for (const form of forms) {
    if (forms.size > MOST_FORMS) return { forms: [...forms], isComplete: false };
    for (const decode of DECODERS) {
      for (const decoded of decode(form)) if (decoded.trim() !== "") forms.add(decoded);
    }
  }
  return { forms: [...forms], isComplete: true };
}

// Each by itself, for one may garble what another one reads: `=ab` is a byte in an e-mail and a value in a query.
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

// Each in one scan: what one escape comes to may be the beginning of the next, which is for the next round.

/** URLs, and forms but for their spaces. */
function decodePercent(text: string): string {
  return text.replace(/%u([0-9a-f]{4})|(?:%[0-9a-f]{2})+/gi, (bytes, unit?: string) =>
    unit === undefined ? fromHex(bytes) : fromCode(unit, 16),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** HTML and XML. Other names than these stand for no letter or digit of ASCII. */
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

/** JSON, the languages that write texts as it does, and what a shell or Git quotes. */
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

/** E-mail. */
function decodeQuotedPrintable(text: string): string {
  return text.replace(/=\s/g, "").replace(/(?:=[0-9a-f]{2})+/gi, fromHex);
}

/** Base64 in both alphabets. Where it begins is unknown, so that it is read from each of four places; what stands between is left out. */
function decodeBase64(text: string): string[] {
  const digits = text
    .replace(/[^\w+/-]/g, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  return [0, 1, 2, 3].map((start) => {
    const length = digits.length - start;
    // A last digit by itself is none.
    const binary = atob(digits.slice(start, length % 4 === 1 ? -1 : undefined));
    return keepReadable(decodeUtf8(Array.from(binary, (byte) => byte.codePointAt(0) ?? 0)));
  });
}

/** Bytes as two digits each, whatever stands between them. */
function decodeHex(text: string): string[] {
  const digits = text.replace(/0x|[^0-9a-f]/gi, "");
  return [0, 1].map((start) => keepReadable(fromHex(digits.slice(start))));
}

/** Bytes as a list of numbers, as a buffer is in JSON. */
function decodeNumbers(text: string, base = 10): string {
  return decodeUtf8((text.match(/\d+/g) ?? []).map((digits) => Number.parseInt(digits, base)));
}

// What is decoded from no encoding is noise, and noise is seldom readable for so long. In UTF-16, every other byte is zero.
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
