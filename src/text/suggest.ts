// What was probably meant.
import { distance } from "fastest-levenshtein";

// Longer names are not typed, and of more candidates one is near to anything: both only take time.
const LONGEST = 100;
const MOST_CANDIDATES = 150;

// A list is asked about again and again.
const normalized = new WeakMap<readonly string[], readonly string[]>();

/**
 * The candidate nearest to what was written, if it is near enough to be no coincidence. Case, `-` and `_` hardly count. Nothing
 * where there are too many candidates for that to mean anything.
 */
export function suggest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > LONGEST || candidates.length > MOST_CANDIDATES) return undefined;
  const plain = normalize(written);
  const known = normalized.get(candidates) ?? candidates.map(normalize);
  normalized.set(candidates, known);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of known.entries()) {
    const far = candidate.length > LONGEST ? Number.POSITIVE_INFINITY : distance(plain, candidate);
    if (far < least) [best, least] = [index, far];
  }
  const candidate = candidates[best];
  if (candidate === undefined) return undefined;
  const extends_ = plain.length >= 4 && known[best]?.startsWith(plain) === true;
  return extends_ || least <= Math.max(1, Math.floor(candidate.length / 3)) ? candidate : undefined;
}

/** Whether a suggestion is so near that nothing else can have been meant: two letters away at most. */
export function isTypo(written: string, suggestion: string): boolean {
  return distance(normalize(written), normalize(suggestion)) <= 2;
}

function normalize(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
