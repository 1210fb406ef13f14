// A segment of a `.gitignore` pattern, between two slashes, as git's wildmatch reads it. Matching takes time in the order of the
// pattern's length times the name's.

/** What one character of a name must be; `any-number` stands for `*`. */
type Token = "any-number" | ((character: string) => boolean);

export type MatchName = (name: string) => boolean;

// POSIX classes in the C locale, as git uses them. https://git-scm.com/docs/gitignore, wildmatch.c of git 2.43
const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[\0-\x1F\x7F]/, // oxlint-disable-line no-control-regex -- it is what the class is
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** Parses a segment. Returns `undefined` if no name can match it, such as for a bracket that is not closed. */
export function parseSegment(text: string): MatchName | undefined {
  if (!/[*?[\\]/.test(text)) return (name) => name === text;
  const tokens: Token[] = [];
  const characters = bytesOf(text);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    if (character === "*") {
      if (tokens.at(-1) !== "any-number") tokens.push("any-number");
    } else if (character === "?") tokens.push(() => true);
    else if (character === "[") {
      const set = parseSet(characters, at + 1);
      if (!set) return undefined;
      tokens.push(set.matches);
      at = set.end;
    } else {
      if (character === "\\") at += 1;
      const literal = characters[at];
      if (literal === undefined) return undefined;
      tokens.push((each) => each === literal);
    }
  }
  return (name) => matchTokens(tokens, bytesOf(name));
}

/** One character per byte: git compares bytes, so that `?` does not match a whole `é`. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString("latin1");
}

/** Parses the set of characters that begins after an opening bracket, and finds its closing bracket. */
function parseSet(characters: string, start: number) {
  const isNegated = characters[start] === "!" || characters[start] === "^";
  const first = isNegated ? start + 1 : start;
  const tests: ((character: string) => boolean)[] = [];
  for (let at = first; at < characters.length; at += 1) {
    if (characters[at] === "]" && at > first) {
      return { matches: (each: string) => tests.some((test) => test(each)) !== isNegated, end: at };
    }
    const [, name] = /^\[:(\w*):\]/.exec(characters.slice(at, at + 12)) ?? [];
    if (name !== undefined) {
      const known = CLASSES[name];
      if (!known) return undefined;
      tests.push((each) => known.test(each));
      at += name.length + 3;
      continue;
    }
    if (characters[at] === "\\") at += 1;
    const low = characters[at] ?? "";
    if (characters[at + 1] === "-" && characters[at + 2] !== "]" && characters[at + 2] !== undefined) {
      at += characters[at + 2] === "\\" ? 3 : 2;
      const high = characters[at] ?? "";
      tests.push((each) => low <= each && each <= high);
    } else tests.push((each) => each === low);
  }
  return undefined;
}

/** Matches greedily from the left: each `*` matches as little as possible, and only the last one seen ever has to match more. */
function matchTokens(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < name.length;) {
    const wanted = tokens[token];
    if (wanted === "any-number") {
      star = token;
      resume = at;
      token += 1;
    } else if (wanted?.(name[at] ?? "") === true) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  return tokens.slice(token).every((each) => each === "any-number");
}
