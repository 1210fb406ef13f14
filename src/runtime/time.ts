// Times as people read them.

/** A time span in seconds, from milliseconds. */
export function describeTime(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}

/** A point in time as ISO 8601 in UTC without fractions, from seconds since 1970. */
export function describeDate(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace(".000Z", "Z");
}
