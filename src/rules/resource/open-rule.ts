// Rules for an issuer that everybody shares, which do not say whose tokens they accept.
import { problem } from "../../diagnostics/problem.ts";
import { findSharedIssuer, sharedIssuerOf } from "../../facts/federation-rule.ts";
import { comparesClaim, issuerOf, limitsTokens } from "../../model/resources.ts";
import { hasWrongCondition } from "../examined-conditions.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `open-rule`. Without any matcher, that is the mistake. */
export const openRule: ResourceRule = ({ config }) =>
  config.rules.flatMap((rule) => {
    const { match, archived } = rule;
    const { subject } = match;
    // Subjects of GitHub are recognized without their issuer.
    const assumed = subject?.value.startsWith("repo:") === true ? sharedIssuerOf("GitHub Actions") : undefined;
    const issuer = findSharedIssuer(issuerOf(rule, config)?.url?.value ?? assumed ?? "");
    if (archived || !issuer || match.unknown.length > 0 || !limitsTokens(match)) return [];
    if (pinsTenant(subject?.value ?? "*") || comparesClaim(match, issuer.tenantClaims)) return [];
    if (hasWrongCondition(rule, config)) return [];
    const { place } = subject ?? match;
    return [problem("open-rule", place, { platform: issuer.platform, subject: subject?.value })];
  });

/** Whether a subject is complete, or is so up to the name of the tenant: `repo:acme*` also admits `repo:acme-other/…`. */
function pinsTenant(subject: string): boolean {
  return !subject.endsWith("*") || /^[^:/]+:[^:/*]+[:/]/.test(subject);
}
