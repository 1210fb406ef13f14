// The configuration versions of docker-agent.
import type { Text } from "../syntax/text.ts";

/** The newest version that was seen; https://github.com/docker/docker-agent/tree/main/pkg/config has one folder a version. */
export const NEWEST_VERSION = 15;

/** The number of a version as docker-agent reads it: bare, without zeros before it. Nothing if it is none. */
export function versionNumber({ value }: Text): number | undefined {
  return /^(0|[1-9]\d?)$/.test(value) ? Number(value) : undefined;
}

/** Whether a file is surely read by the rules of a version that was seen. No version means the newest, whichever that is. */
export function isOfSeenVersion(version: Text | undefined): boolean {
  const number = version && versionNumber(version);
  return number !== undefined && number <= NEWEST_VERSION;
}
