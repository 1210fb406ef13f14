// Suggestions for misspelled names.
import { distance } from "fastest-levenshtein";

// Nobody types longer names, and among more candidates one is similar to anything: both would only take time.
const LONGEST = 100;
const MOST_CANDIDATES = 500;

// The same lists are searched many times.
const normalized = new WeakMap<readonly string[], readonly string[]>();

/**
 * The candidate most similar to what was written, if the similarity is unlikely to be a coincidence. Case, `-`, `_` and spaces are
 * ignored. Nothing if there are too many candidates for a similarity to mean anything.
 */
export function suggest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > LONGEST || candidates.length > MOST_CANDIDATES) return undefined;
  const name = normalize(written);
  const known = normalized.get(candidates) ?? candidates.map(normalize);
  normalized.set(candidates, known);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of known.entries()) {
    const edits = candidate.length > LONGEST ? Number.POSITIVE_INFINITY : distance(name, candidate);
    if (edits < least) [best, least] = [index, edits];
  }
  const candidate = candidates[best];
  if (candidate === undefined) return undefined;
  const isBeginning = name.length >= 4 && known[best]?.startsWith(name) === true;
  if (isBeginning || least <= Math.max(1, Math.floor(candidate.length / 3))) return candidate;
  const ending = known.flatMap((each, index) => (name.length >= 6 && each.endsWith(name) ? candidates[index] : []));
  const [only, ...others] = ending.length > 0 ? ending : candidates.filter((each) => isAbbreviation(written, each));
  return others.length === 0 ? only : undefined;
}

/** Whether a suggestion is so similar that nothing else can have been meant: at most two characters differ. */
export function isTypo(written: string, suggestion: string): boolean {
  return distance(normalize(written), normalize(suggestion)) <= 2;
}

/** Whether each word is the beginning of a word of the candidate: `org_id` and `organization_id`. */
function isAbbreviation(written: string, candidate: string): boolean {
  const [words, whole] = [wordsOf(written), wordsOf(candidate)];
  return (
    words.length > 1 && words.length === whole.length && whole.every((word, at) => word.startsWith(words[at] ?? ""))
  );
}

function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z])(?=[A-Z])/g, "$1_")
    .toLowerCase()
    .split(/[-_ ]/);
}

function normalize(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
