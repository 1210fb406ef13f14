// Audiences that are nearly the usual one.
import { problem } from "../../diagnostics/problem.ts";
import { ANTHROPIC } from "../../facts/providers.ts";
import { namedAudiences } from "../../bind/audience.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `suspicious-audience`. */
export const suspiciousAudience: AuthRule = ({ auths }) =>
  auths
    .flatMap(namedAudiences)
    .filter(({ value }) => value === value.trim() && value !== ANTHROPIC.audience && isNearly(value))
    .map(({ value, place }) => problem("suspicious-audience", place, { audience: value }));

/** Another scheme or none, another case, a slash or a path behind it. */
function isNearly(audience: string): boolean {
  return /^(https?:\/\/)?api\.anthropic\.com(:443)?(\/.*)?$/i.test(audience);
}
