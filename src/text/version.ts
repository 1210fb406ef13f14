// Versions of three numbers.

/** A release: `[0, 88, 7]`. */
export type Version = readonly [major: number, minor: number, patch: number];

/** Reads a version such as `v0.88.7`; nothing if a text is not one. */
export function readVersion(text: string): Version | undefined {
  const [, ...numbers] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
  const [major, minor, patch] = numbers.map(Number);
  return major === undefined || minor === undefined || patch === undefined ? undefined : [major, minor, patch];
}

/** Whether a version is older than another. */
export function isOlder(version: Version, than: Version): boolean {
  const different = version.findIndex((number, index) => number !== than[index]);
  return different >= 0 && (version[different] ?? 0) < (than[different] ?? 0);
}

/** Prints a version such as `v0.88.7`. */
export function printVersion(version: Version): string {
  return `v${version.join(".")}`;
}
