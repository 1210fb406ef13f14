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

// A dash as it is, percent-encoded, or as YAML and JSON escape it.
const DASH = String.raw`(?:-|%2d|\\x2d|\\u002d|\\U0000002d)`;
const REST = "[^\\s\"'`,;:&]";
// The start of a word, also after a percent-encoded character.
const START = "(?:(?<![0-9A-Za-z_-])|(?<=%[0-9A-Fa-f]{2}))";

const PATTERNS: readonly Pattern[] = [
  // Anthropic's keys and tokens.
  { trace: String.raw`sk[-%\\]`, pattern: `sk${DASH}ant${DASH}${REST}+`, anyCase: true, isCertain: true },
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
      "(?=[^\\s\"'$*&|>])(?<=\\bauthorization[\"']?\\s*:\\s*[\"']?(?:(?:bearer|basic|token)\\s+)?)(?!(?:bearer|basic|token)\\b)[^\\s\"'$]+",
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

/** Whether a text has something in it that looks like a credential. */
export function hasCredential(text: string): boolean {
  return isFound(LIKELY, text);
}

/** Whether a text has something in it that is a credential wherever it stands: in a value of ours, more than that looks like one. */
export function hasCertainCredential(text: string): boolean {
  return isFound(CERTAIN, text);
}

const mask = (found: string) => "*".repeat(found.length);

/** The text with every character of what looks like a credential replaced by an asterisk: as long as before. */
export function maskCredentials(text: string): string {
  if (!LIKELY.trace.test(text)) return text;
  return LIKELY.expressions.reduce((masked, expression) => masked.replace(expression, mask), text);
}
