// A trigger that lets forks in, whose runs get no OIDC token.
import { keyPlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import { items, member } from "../parse/data.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `untrusted-trigger`. */
export const findUntrustedTriggers: Rule = forWorkflows(({ config: { document, value }, auths }) => {
  const forks = member(member(member(value, "on"), "pull_request"), "forks");
  const letsForksIn = typeof forks === "string" ? forks !== "" : items(forks).length > 0;
  return letsForksIn && auths.length > 0
    ? [problem("untrusted-trigger", keyPlace(document, "/on/pull_request/forks"), {})]
    : [];
});
