// What was probably meant.
import { distance } from "fastest-levenshtein";

/** The candidate nearest to what was written, if it is near enough to be no coincidence. Case, `-` and `_` hardly count. */
export function suggest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > 100) return undefined;
  const plain = normalize(written);
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(plain, normalize(candidate)) }))
    .toSorted((a, b) => a.far - b.far);
  const best = ranked[0];
  if (!best) return undefined;
  const extends_ = plain.length >= 4 && normalize(best.candidate).startsWith(plain);
  return extends_ || best.far <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/** Whether a suggestion is so near that nothing else can have been meant: two letters away at most. */
export function isTypo(written: string, suggestion: string): boolean {
  return distance(normalize(written), normalize(suggestion)) <= 2;
}

function normalize(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
