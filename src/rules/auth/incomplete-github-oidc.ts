// A request to GitHub Actions that it does not answer with a token.
import { problem } from "../../diagnostics/problem.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `incomplete-github-oidc`. What GitHub would answer, but AWF cannot do, is the target's to say. */
export const incompleteGithubOidc: AuthRule = ({ asked }) =>
  asked.flatMap((source) => {
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
