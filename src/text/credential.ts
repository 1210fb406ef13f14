// What looks like a credential is never repeated, whatever we print it in.

// Each with what a text must have in it for the pattern to be worth trying: most texts that are asked about have none of that.
const PATTERNS: readonly { readonly trace: string; readonly pattern: string }[] = [
  // Anthropic's keys and tokens, also percent-encoded.
  { trace: "sk[-%]", pattern: "sk(?:-|%2d)ant(?:-|%2d)[^\\s\"'`,;:&]*" },
  // Keys of others, by the prefixes that they publish: GitHub, GitLab, AWS, Google, Slack, OpenAI and those who copy its form.
  { trace: "gh[opsur]_|github_pat_|glpat-", pattern: "\\b(?:gh[opsur]_|github_pat_|glpat-)[\\w-]{20,}" },
  { trace: "akia|aiza", pattern: "\\b(?:akia[0-9a-z]{16}\\b|aiza[\\w-]{35,})" },
  { trace: "xox[abeprs]-", pattern: "\\bxox[abeprs]-[\\w-]{10,}" },
  { trace: "sk-", pattern: "(?<![\\w-])sk-[\\w-]{20,}" },
  // A JWT: `{"` in base64url, at the start of a word or behind a percent-encoded character.
  { trace: "eyJ", pattern: "(?:(?<![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2}))eyJ[^\\s\"'`,;:&]*" },
  // The user part of a URL.
  { trace: "://", pattern: "(?<=[a-z]://)[^\\s/@${}]+(?=@)" },
  // An authorization header that refers to nothing: what follows its scheme, if there is one.
  // The first character is looked at first: looking back over blanks from each of many blanks would take for ever.
  {
    trace: "authorization",
    pattern:
      "(?=[^\\s\"'$*&|>])(?<=\\bauthorization[\"']?\\s*:\\s*[\"']?(?:(?:bearer|basic|token)\\s+)?)(?!(?:bearer|basic|token)\\b)[^\\s\"'$]+",
  },
];
const TRACE = new RegExp(PATTERNS.map(({ trace }) => trace).join("|"), "i");
const CREDENTIAL = new RegExp(PATTERNS.map(({ pattern }) => pattern).join("|"), "gi");

// How YAML and JSON write a character another way, and how YAML goes on in the next line. A backslash may itself be escaped.
const HAS_ESCAPE = /\\[xuU/\r\n]/;
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U000([\dA-Fa-f]{5})|(\/)|\\|\r?\n[ \t]*)/g;

/** Whether a text has something in it that looks like a credential, as it is or with its escapes read. */
export function hasCredential(text: string): boolean {
  return hasPlainCredential(text) || (HAS_ESCAPE.test(text) && hasPlainCredential(readEscapes(text).plain));
}

/** The text with every character of what looks like a credential replaced by an asterisk: as long as before, with the same lines. */
export function maskCredentials(text: string): string {
  const masked = TRACE.test(text) ? text.replace(CREDENTIAL, maskAll) : text;
  return HAS_ESCAPE.test(masked) ? maskEscaped(masked) : masked;
}

/** Asterisks for each character that is no line break. */
export function maskAll(text: string): string {
  return text.replace(/[^\r\n]/g, "*");
}

function hasPlainCredential(text: string): boolean {
  return TRACE.test(text) && text.search(CREDENTIAL) >= 0;
}

function maskEscaped(text: string): string {
  const { plain, origins } = readEscapes(text);
  if (!TRACE.test(plain)) return text;
  let masked = "";
  let done = 0;
  for (const { index, 0: found } of plain.matchAll(CREDENTIAL)) {
    const start = origins[index] ?? text.length;
    const end = origins[index + found.length] ?? text.length;
    masked += text.slice(done, start) + maskAll(text.slice(start, end));
    done = end;
  }
  return masked + text.slice(done);
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
