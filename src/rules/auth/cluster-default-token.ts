// Tokens that a platform mounts for its own purposes, with another audience than Anthropic.
import { problem } from "../../diagnostics/problem.ts";
import { findPlatformToken } from "../../facts/platform-tokens.ts";
import type { TokenSource } from "../../model/federation.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `cluster-default-token`. */
export const clusterDefaultToken: AuthRule = ({ effectiveSources }) =>
  effectiveSources.flatMap((source) => {
    const path = pathOf(source);
    const found = path && findPlatformToken(path.value);
    return found
      ? [problem("cluster-default-token", path.place, { cloud: found.cloud, audience: found.audience })]
      : [];
  });

/** The file that a source reads, unless the file itself says what is mounted there. Its path may be a variable of a shell. */
function pathOf(source: TokenSource) {
  if (source.kind === "file") return source.mounted ? undefined : source.path;
  const [words, ...others] = source.kind === "command" ? source.stages : [];
  const isCat = words?.length === 2 && words[0]?.value === "cat" && others.length === 0;
  return isCat ? words[1] : undefined;
}
