// Numbers, times and durations for people, the same in every time zone.

/** A number and its noun, such as `2 files`; `many` is the plural if it is not the noun with an `s`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}

/** A time in seconds since 1970 as ISO 8601 in UTC, without fractions of a second. */
export function formatTime(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace(".000Z", "Z");
}

/** A duration in milliseconds as seconds, such as `1.5 s`. */
export function formatDuration(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
