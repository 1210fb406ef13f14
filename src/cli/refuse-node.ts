// Which versions of Node can run wifc. An old Node runs this code too: no newer functions.

/** Says in one sentence that a version of Node is not in a range such as `^20.19 || >=22.12`. Returns `undefined` if it is. */
export function refuseNode(version: string, range: string): string | undefined {
  const parts = range.split(" || ");
  if (parts.some((part) => isIn(version, part))) return undefined;
  const isBelowAll = parts.every((part) => !isAtLeast(version, part));
  const named = (isBelowAll ? parts.slice(0, 1) : parts).map((part) => part.replace(/^\D+/, ""));
  return `wifc needs Node.js ${named.join(", or ")} or newer; this is ${version}.`;
}

function isIn(version: string, part: string): boolean {
  const isSameMajor = readNumbers(version)[0] === readNumbers(part)[0];
  return isAtLeast(version, part) && (isSameMajor || part.charAt(0) === ">");
}

function isAtLeast(version: string, part: string): boolean {
  const [major = 0, minor = 0] = readNumbers(version);
  const [leastMajor = 0, leastMinor = 0] = readNumbers(part);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function readNumbers(text: string): number[] {
  return text.replace(/^\D+/, "").split(".").map(Number);
}
