// The configuration versions of docker-agent.
import type { Text } from "../syntax/text.ts";

/** The newest version that wifc knows; https://github.com/docker/docker-agent/tree/main/pkg/config has one folder per version. */
export const NEWEST_VERSION = 15;

/** The number of a version as docker-agent reads it, without leading zeros; nothing if it is not a number. */
export function versionNumber({ value }: Text): number | undefined {
  return /^(0|[1-9]\d?)$/.test(value) ? Number(value) : undefined;
}

/** Whether docker-agent reads a file as a version that wifc knows. Without `version`, it reads it as its own newest version. */
export function isKnownVersion(version: Text | undefined): boolean {
  const number = version && versionNumber(version);
  return number !== undefined && number <= NEWEST_VERSION;
}
