// Where a frontmatter has steps, jobs and containers of the author (gh-aw, its reference of the frontmatter).
import { entries, memberAt, type Data } from "../../parse/data.ts";

/** A mapping with steps, jobs or containers, and the key that has them. */
export interface WithSteps {
  readonly path: readonly string[];
  readonly key: string;
  readonly value: Data | undefined;
}

const OWNERS = [[], ["safe-outputs"], ["safe-outputs", "threat-detection"]] as const;

// Also steps that run earlier or later, such as `post-steps`.
const KEYS = /^(?:jobs|services|mcp-servers|(?:[a-z-]+-)?steps)$/;

/** Lists them. */
export function listWithSteps(frontmatter: Data): WithSteps[] {
  return OWNERS.flatMap((path) => {
    const value = memberAt(frontmatter, path);
    return entries(value).flatMap(([key]) => (KEYS.test(key) ? [{ path, key, value }] : []));
  });
}
