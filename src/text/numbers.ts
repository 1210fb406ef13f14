// Numbers, points in time and spans as people read them, the same in every time zone.

/** A number with its noun in the right form; `many` if that is not the noun with an `s`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}

/** A point in time as ISO 8601 in UTC without fractions, from seconds since 1970. */
export function formatTime(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace(".000Z", "Z");
}

/** A span in seconds, from milliseconds. */
export function formatSpan(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
