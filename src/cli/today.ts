// The current date. Only this file looks at the clock.

const DAY = 24 * 60 * 60 * 1000;

let known = { day: -1, date: "" };

/** Today in UTC, as YYYY-MM-DD. */
export function today(): string {
  const day = Math.floor(Date.now() / DAY);
  if (day !== known.day) known = { day, date: new Date(day * DAY).toISOString().slice(0, "YYYY-MM-DD".length) };
  return known.date;
}
