// Recognizes what looks like a credential, so that no output repeats it.

interface Pattern {
  /** What a text must contain, in upper or lower case, for the pattern to be worth trying: most texts contain none of these. */
  readonly marker: string;
  readonly pattern: string;
  readonly ignoresCase?: true;
  /** Whether nothing but a credential looks like this. Without it, the context must be about sign-in. */
  readonly isCertain?: true;
}

// A dash, literal or percent-encoded.
const DASH = "(?:-|%2d)";
const REST = "[^\\s\"'`,;:&]";
// The start of a word, which may follow a percent-encoded character.
const START = "(?:(?<![0-9A-Za-z_-])|(?<=%[0-9A-Fa-f]{2}))";

// Headers whose value is a credential, other than the authorization headers; vendors' headers share these endings.
const SECRET_HEADER = "(?:cookie|api-key|subscription-key|-(?:token|secret|password))";

const PATTERNS: readonly Pattern[] = [
  // Anthropic's keys and tokens.
  { marker: "sk[-%]", pattern: `sk${DASH}ant${DASH}${REST}+`, ignoresCase: true, isCertain: true },
  // Keys of vendors that copy the form of OpenAI's.
  { marker: "sk-", pattern: `${START}sk-[\\w-]{20,}` },
  // A JWT begins with `{"` in base64url; with a second part it is certain.
  { marker: "eyJ", pattern: String.raw`${START}eyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]*)?`, isCertain: true },
  { marker: "eyJ", pattern: `${START}eyJ${REST}*` },
  // The user part of a URL; with a password it is certain.
  { marker: "://", pattern: "(?<=[a-z]://)[^\\s/@:${}]+:[^\\s/@${}]+(?=@)", ignoresCase: true, isCertain: true },
  { marker: "://", pattern: "(?<=[a-z]://)[^\\s/@${}]+(?=@)", ignoresCase: true },
  // The literal value of an authorization header, after its scheme if there is one. The lookahead at the first character comes first,
  // because looking back over whitespace from each of many spaces would take quadratic time.
  {
    marker: "authorization",
    pattern:
      "(?=[^\\s\"'`:$*&|>])(?<=\\bauthorization[\"']?\\s*:\\s*[\"']?(?:(?:bearer|basic|token)\\s+)?)(?!(?:bearer|basic|token)\\b)[^\\s\"'$]+",
    ignoresCase: true,
  },
  // Another header with a credential. A shorter value may be a word, as in `id-token: write`.
  {
    marker: SECRET_HEADER,
    pattern: `(?=[^\\s"'$*&|>])(?<=${SECRET_HEADER}["']?\\s*:\\s*["']?)[^\\s"'$\`,;}]{16,}`,
    ignoresCase: true,
  },
  // Other vendors' tokens, by the prefixes that they document for secret scanners: GitHub, AWS, OpenAI, Slack, Google, GitLab,
  // Hugging Face. A shorter match may be part of a word.
  { marker: "gh[opsur]_", pattern: `${START}gh[opsur]_[0-9A-Za-z]{20,}`, isCertain: true },
  { marker: "github_pat_", pattern: `${START}github_pat_[0-9A-Za-z_]{20,}`, isCertain: true },
  { marker: "A[KS]IA", pattern: `${START}A[KS]IA[0-9A-Z]{16}(?![0-9A-Za-z])`, isCertain: true },
  { marker: "sk-", pattern: `${START}sk-(?:proj|svcacct|admin)-[\\w-]{16,}`, isCertain: true },
  { marker: "xox", pattern: `${START}xox[abeoprs]-[0-9A-Za-z-]{10,}`, isCertain: true },
  { marker: "AIza", pattern: `${START}AIza[\\w-]{30,}`, isCertain: true },
  { marker: "glpat-", pattern: `${START}glpat-[\\w-]{16,}`, isCertain: true },
  { marker: "hf_", pattern: `${START}hf_[0-9A-Za-z]{30,}`, isCertain: true },
];

interface Search {
  readonly marker: RegExp;
  /** The case-insensitive and the case-sensitive patterns. */
  readonly expressions: readonly RegExp[];
}

function compile(patterns: readonly Pattern[]): Search {
  const join = (flags: "g" | "gi") => {
    const some = patterns.filter(({ ignoresCase }) => (flags === "gi") === (ignoresCase === true));
    return new RegExp(some.map(({ pattern }) => pattern).join("|"), flags);
  };
  return {
    marker: new RegExp([...new Set(patterns.map(({ marker }) => marker))].join("|"), "i"),
    expressions: [join("gi"), join("g")],
  };
}

const LIKELY = compile(PATTERNS);
const CERTAIN = compile(PATTERNS.filter(({ isCertain }) => isCertain));

function isFound({ marker, expressions }: Search, text: string): boolean {
  return marker.test(text) && expressions.some((expression) => text.search(expression) >= 0);
}

// Escapes in YAML and JSON, and YAML's continuation on the next line. A backslash may itself be escaped.
const HAS_ESCAPE = /\\[xuU/\r\n]/;
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U000([\dA-Fa-f]{5})|(\/)|\\|\r?\n[ \t]*)/g;

/** Whether a text contains something that looks like a credential, as written or after its escapes are decoded. */
export function hasCredential(text: string): boolean {
  return isFound(LIKELY, text) || (HAS_ESCAPE.test(text) && isFound(LIKELY, decodeEscapes(text).decoded));
}

/** Whether a text contains something that is certainly a credential, even where nothing is about sign-in. */
export function hasCertainCredential(text: string): boolean {
  return isFound(CERTAIN, text);
}

/** Whether the value of a header with this name is a scheme and a credential. */
export function isAuthorization(name: string): boolean {
  return /^(?:proxy-)?authorization$/i.test(name);
}

/** Whether the value of a header with this name is a credential, whatever it looks like. */
export function isSecretHeader(name: string): boolean {
  return isAuthorization(name) || new RegExp(`${SECRET_HEADER}$`, "i").test(name);
}

/** The text with what looks like a credential replaced by asterisks. Its length and its line breaks stay the same. */
export function maskCredentials(text: string): string {
  const masked = LIKELY.marker.test(text)
    ? LIKELY.expressions.reduce((result, expression) => result.replace(expression, maskAll), text)
    : text;
  return HAS_ESCAPE.test(masked) ? maskEscaped(masked) : masked;
}

/** The text with each character except line breaks replaced by an asterisk. */
export function maskAll(text: string): string {
  return text.replace(/[^\r\n]/g, "*");
}

function maskEscaped(text: string): string {
  const { decoded, origins } = decodeEscapes(text);
  if (!LIKELY.marker.test(decoded)) return text;
  let masked = text;
  for (const { index, 0: found } of LIKELY.expressions.flatMap((expression) => [...decoded.matchAll(expression)])) {
    const start = origins[index] ?? text.length;
    const end = origins[index + found.length] ?? text.length;
    masked = masked.slice(0, start) + maskAll(masked.slice(start, end)) + masked.slice(end);
  }
  return masked;
}

/** A text with its escapes decoded, and the offset in the written text of each decoded character. */
function decodeEscapes(text: string): { readonly decoded: string; readonly origins: readonly number[] } {
  const origins: number[] = [];
  let decoded = "";
  let done = 0;
  const copy = (end: number) => {
    for (let at = done; at < end; at += 1) origins.push(at);
    decoded += text.slice(done, end);
  };
  for (const { index, 0: escape, 1: two, 2: four, 3: five, 4: slash } of text.matchAll(ESCAPE)) {
    copy(index);
    const code = two ?? four ?? five;
    const read = code === undefined ? (slash ?? "") : decodeCharacter(code);
    for (let unit = 0; unit < read.length; unit += 1) origins.push(index);
    decoded += read;
    done = index + escape.length;
  }
  copy(text.length);
  return { decoded, origins };
}

/** The character with this code point in hexadecimal; empty if Unicode has no such code point. */
function decodeCharacter(code: string): string {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
