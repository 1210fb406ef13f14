// What looks like a credential is never repeated, whatever we print it in.

interface Pattern {
  /** What a text must have in it for the pattern to be worth trying, in any case: most texts that are asked about have none of that. */
  readonly trace: string;
  readonly pattern: string;
  /** Whether the case of letters does not matter. */
  readonly anyCase?: true;
  /** Whether nothing else looks like this, wherever it stands; the others are known by where they stand. */
  readonly isCertain?: true;
}

// A dash as it is or percent-encoded.
const DASH = "(?:-|%2d)";
const REST = "[^\\s\"'`,;:&]";
// The start of a word, also after a percent-encoded character.
const START = "(?:(?<![0-9A-Za-z_-])|(?<=%[0-9A-Fa-f]{2}))";

// Headers that hold nothing but a credential, besides the authorization headers; those of vendors end alike.
const SECRET_HEADER = "(?:cookie|api-key|subscription-key|-(?:token|secret|password))";

const PATTERNS: readonly Pattern[] = [
  // Anthropic's keys and tokens.
  { trace: "sk[-%]", pattern: `sk${DASH}ant${DASH}${REST}+`, anyCase: true, isCertain: true },
  // Keys of those who copy the form of OpenAI's.
  { trace: "sk-", pattern: `${START}sk-[\\w-]{20,}` },
  // A JWT: `{"` in base64url; with a second part it is one for sure.
  { trace: "eyJ", pattern: String.raw`${START}eyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]*)?`, isCertain: true },
  { trace: "eyJ", pattern: `${START}eyJ${REST}*` },
  // The user part of a URL; with a password it is one for sure.
  { trace: "://", pattern: "(?<=[a-z]://)[^\\s/@:${}]+:[^\\s/@${}]+(?=@)", anyCase: true, isCertain: true },
  { trace: "://", pattern: "(?<=[a-z]://)[^\\s/@${}]+(?=@)", anyCase: true },
  // An authorization header that refers to nothing: what follows its scheme, if there is one.
  // The first character is looked at first: looking back over blanks from each of many blanks would take for ever.
  {
    trace: "authorization",
    pattern:
      "(?=[^\\s\"'`:$*&|>])(?<=\\bauthorization[\"']?\\s*:\\s*[\"']?(?:(?:bearer|basic|token)\\s+)?)(?!(?:bearer|basic|token)\\b)[^\\s\"'$]+",
    anyCase: true,
  },
  // Another header with a credential. What is shorter may be a word, as in `id-token: write`.
  {
    trace: SECRET_HEADER,
    pattern: `(?=[^\\s"'$*&|>])(?<=${SECRET_HEADER}["']?\\s*:\\s*["']?)[^\\s"'$\`,;}]{16,}`,
    anyCase: true,
  },
  // Other vendors' tokens, by the prefixes that each documents so that scanners know them: GitHub, AWS, OpenAI, Slack, Google,
  // GitLab, Hugging Face. Shorter than these they may be parts of words.
  { trace: "gh[opsur]_", pattern: `${START}gh[opsur]_[0-9A-Za-z]{20,}`, isCertain: true },
  { trace: "github_pat_", pattern: `${START}github_pat_[0-9A-Za-z_]{20,}`, isCertain: true },
  { trace: "A[KS]IA", pattern: `${START}A[KS]IA[0-9A-Z]{16}(?![0-9A-Za-z])`, isCertain: true },
  { trace: "sk-", pattern: `${START}sk-(?:proj|svcacct|admin)-[\\w-]{16,}`, isCertain: true },
  { trace: "xox", pattern: `${START}xox[abeoprs]-[0-9A-Za-z-]{10,}`, isCertain: true },
  { trace: "AIza", pattern: `${START}AIza[\\w-]{30,}`, isCertain: true },
  { trace: "glpat-", pattern: `${START}glpat-[\\w-]{16,}`, isCertain: true },
  { trace: "hf_", pattern: `${START}hf_[0-9A-Za-z]{30,}`, isCertain: true },
];

interface Search {
  readonly trace: RegExp;
  /** One for each way to read letters. */
  readonly expressions: readonly RegExp[];
}

function compile(patterns: readonly Pattern[]): Search {
  const join = (flags: "g" | "gi") => {
    const some = patterns.filter(({ anyCase }) => (flags === "gi") === (anyCase === true));
    return new RegExp(some.map(({ pattern }) => pattern).join("|"), flags);
  };
  return {
    trace: new RegExp([...new Set(patterns.map(({ trace }) => trace))].join("|"), "i"),
    expressions: [join("gi"), join("g")],
  };
}

const LIKELY = compile(PATTERNS);
const CERTAIN = compile(PATTERNS.filter(({ isCertain }) => isCertain));

function isFound({ trace, expressions }: Search, text: string): boolean {
  return trace.test(text) && expressions.some((expression) => text.search(expression) >= 0);
}

// How YAML and JSON write a character another way, and how YAML goes on in the next line. A backslash may itself be escaped.
const HAS_ESCAPE = /\\[xuU/\r\n]/;
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U000([\dA-Fa-f]{5})|(\/)|\\|\r?\n[ \t]*)/g;

/** Whether a text has something in it that looks like a credential, as it is or with its escapes read. */
export function hasCredential(text: string): boolean {
  return isFound(LIKELY, text) || (HAS_ESCAPE.test(text) && isFound(LIKELY, readEscapes(text).plain));
}

/** Whether a text has something in it that is a credential wherever it stands: in a value of ours, more than that looks like one. */
export function hasCertainCredential(text: string): boolean {
  return isFound(CERTAIN, text);
}

/** Whether a header with this name holds a scheme and a credential. */
export function isAuthorization(name: string): boolean {
  return /^(?:proxy-)?authorization$/i.test(name);
}

/** Whether a header with this name holds a credential, whatever that looks like. */
export function isSecretHeader(name: string): boolean {
  return isAuthorization(name) || new RegExp(`${SECRET_HEADER}$`, "i").test(name);
}

/** The text with every character of what looks like a credential replaced by an asterisk: as long as before, with the same lines. */
export function maskCredentials(text: string): string {
  const masked = LIKELY.trace.test(text)
    ? LIKELY.expressions.reduce((result, expression) => result.replace(expression, maskAll), text)
    : text;
  return HAS_ESCAPE.test(masked) ? maskEscaped(masked) : masked;
}

/** Asterisks for each character that is no line break. */
export function maskAll(text: string): string {
  return text.replace(/[^\r\n]/g, "*");
}

function maskEscaped(text: string): string {
  const { plain, origins } = readEscapes(text);
  if (!LIKELY.trace.test(plain)) return text;
  let masked = text;
  for (const { index, 0: found } of LIKELY.expressions.flatMap((expression) => [...plain.matchAll(expression)])) {
    const start = origins[index] ?? text.length;
    const end = origins[index + found.length] ?? text.length;
    masked = masked.slice(0, start) + maskAll(masked.slice(start, end)) + masked.slice(end);
  }
  return masked;
}

/** A text with its escapes read, and where each of its characters begins in the text as it is written. */
function readEscapes(text: string): { readonly plain: string; readonly origins: readonly number[] } {
  const origins: number[] = [];
  let plain = "";
  let done = 0;
  const copy = (end: number) => {
    for (let at = done; at < end; at += 1) origins.push(at);
    plain += text.slice(done, end);
  };
  for (const { index, 0: escape, 1: two, 2: four, 3: five, 4: slash } of text.matchAll(ESCAPE)) {
    copy(index);
    const code = two ?? four ?? five;
    const read = code === undefined ? (slash ?? "") : decodeCharacter(code);
    for (let unit = 0; unit < read.length; unit += 1) origins.push(index);
    plain += read;
    done = index + escape.length;
  }
  copy(text.length);
  return { plain, origins };
}

/** From hexadecimal digits; nothing that Unicode has no place for. */
function decodeCharacter(code: string): string {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
