// A part of a `.gitignore` pattern between two slashes, as git's wildmatch reads it, in time linear in the pattern times the name.

/** What one character of a name must be; `any-number` stands for `*`. */
type Token = "any-number" | ((character: string) => boolean);

export type MatchName = (name: string) => boolean;

// POSIX classes as the C locale has them, which git uses. https://git-scm.com/docs/gitignore, wildmatch.c of git 2.43
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

/** Reads a part of a pattern. Nothing if no name can match it, such as with a bracket that is not closed. */
export function readSegment(text: string): MatchName | undefined {
  if (!/[*?[\\]/.test(text)) return (name) => name === text;
  const tokens: Token[] = [];
  const characters = bytesOf(text);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    if (character === "*") {
      if (tokens.at(-1) !== "any-number") tokens.push("any-number");
    } else if (character === "?") tokens.push(() => true);
    else if (character === "[") {
      const set = readSet(characters, at + 1);
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

/** A character for each byte: git compares bytes, so that `?` is not for all of an `é`. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString("latin1");
}

/** The set of characters that begins behind its bracket, and where its closing bracket is. */
function readSet(characters: string, start: number) {
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

/** What `*` stands for grows only as far as it must, and an earlier `*` need not be looked at again. */
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
