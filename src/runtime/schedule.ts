// When a token is renewed, and when that is tried again. All times are milliseconds.

const FIVE_MINUTES = 300_000;
const FIFTEEN_SECONDS = 15_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 60_000;

/**
 * How long after it was made a token is renewed: after three quarters of its life or five minutes before its end, whichever comes
 * first; but not in its first quarter, which for a token of a few minutes would be at once, again and again, and not within fifteen
 * seconds, which is the first quarter of the shortest life that Anthropic documents, a minute.
 */
export function refreshDelay(life: number): number {
  return Math.max(FIFTEEN_SECONDS, life / 4, Math.min((life * 3) / 4, life - FIVE_MINUTES));
}

/** How long to wait after so many failures in a row, from 1: doubled each time, and spread by `random` from 0 to 1 over half of that. */
export function retryDelay(failures: number, random: number): number {
  const most = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
  return most * (0.5 + random / 2);
}
