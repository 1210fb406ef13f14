// Patterns of texts, in which `*` is anything but a slash, and `**` is anything.

/** What is certain of a text and a pattern: whether it matches, does not, or could once its references have values. */
export type WildcardVerdict = "matches" | "differs" | "unknown";

/** Compares a text with a pattern. The references in it, which begin at `unknownFrom`, can have any value. */
export function matchWildcard(pattern: string, text: string, unknownFrom = text.length): WildcardVerdict {
  if (isMatch(pattern, text)) return "matches";
  const known = text.slice(0, unknownFrom);
  const [wanted = ""] = pattern.split("*");
  return unknownFrom < text.length && (wanted.startsWith(known) || known.startsWith(wanted)) ? "unknown" : "differs";
}

/** Takes time in the order of the pattern's length times the text's: it keeps every position of the text that the pattern can reach. */
function isMatch(pattern: string, text: string): boolean {
  let reached = new Set([0]);
  for (const [token] of pattern.matchAll(/\*\*|\*|[^*]/gs)) {
    const next = new Set<number>();
    for (const at of reached) {
      if (!token.startsWith("*")) {
        if (text.startsWith(token, at)) next.add(at + token.length);
        continue;
      }
      for (let end = at; ; end += 1) {
        if (next.has(end)) break;
        next.add(end);
        if (end >= text.length || (token === "*" && text[end] === "/")) break;
      }
    }
    reached = next;
  }
  return reached.has(text.length);
}
