// When a token is renewed, and when a failed renewal is retried. All times are in milliseconds.

const FIVE_MINUTES = 300_000;
const FIFTEEN_SECONDS = 15_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 60_000;

/**
 * How long to wait before renewing a new token: until three quarters of its lifetime have passed or five minutes before it expires,
 * whichever is first. But at least a quarter of its lifetime, since a token of a few minutes would otherwise be renewed over and over,
 * and at least fifteen seconds: a quarter of the shortest lifetime that Anthropic documents, one minute.
 */
export function refreshDelay(lifetime: number): number {
  return Math.max(FIFTEEN_SECONDS, lifetime / 4, Math.min((lifetime * 3) / 4, lifetime - FIVE_MINUTES));
}

/** How long to wait after this many failures in a row, at least 1. It doubles each time; `random`, from 0 to 1, takes off up to half. */
export function retryDelay(failures: number, random: number): number {
  const most = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
  return most * (0.5 + random / 2);
}
