// A request that GitHub Actions does not answer with a token.
import { problem } from "../../diagnostics/problem.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `incomplete-github-oidc`. The target `awf` reports requests that GitHub answers, but AWF cannot make. */
export const incompleteGithubOidc: AuthRule = ({ effectiveSources }) =>
  effectiveSources.flatMap((source) => {
    const fatal = (source.kind === "url" && !source.isPartial ? (source.deviations ?? []) : []).filter(
      ({ isFatal }) => isFatal,
    );
    const [first] = fatal;
    const isCurl = source.kind === "url" && source.request.curl !== undefined;
    return first
      ? [
          problem("incomplete-github-oidc", first.place, {
            differences: fatal.map(({ difference }) => difference),
            isCurl,
          }),
        ]
      : [];
  });
