// Audiences that resemble the usual one but differ in a detail.
import { problem } from "../../diagnostics/problem.ts";
import { ANTHROPIC } from "../../facts/providers.ts";
import { namedAudiences, scriptAudiences } from "../../bind/audience.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `suspicious-audience`. */
export const suspiciousAudience: AuthRule = ({ auths, config: { requested = [] } }) =>
  [...auths.flatMap(namedAudiences), ...scriptAudiences(requested)]
    .filter(({ value }) => value === value.trim() && value !== ANTHROPIC.audience && isAlmostUsual(value))
    .map(({ value, place }) => problem("suspicious-audience", place, { audience: value }));

/** Whether only the scheme, the case, a port, or a path after the host differs. */
function isAlmostUsual(audience: string): boolean {
  return /^(https?:\/\/)?api\.anthropic\.com(:443)?(\/.*)?$/i.test(audience);
}
