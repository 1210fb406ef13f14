// Rules for an issuer that everybody shares, which do not say whose tokens they accept.
import { problem } from "../../diagnostics/problem.ts";
import { isSharedIssuer, platformOfIssuer } from "../../facts/federation-rule.ts";
import { TENANT_CLAIMS } from "../../facts/github-claims.ts";
import { issuerOf, type RuleMatch } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `open-rule`. */
export const openRule: ResourceRule = ({ config }) =>
  config.rules.flatMap((rule) => {
    const { match, archived } = rule;
    const url = issuerOf(rule, config)?.url?.value;
    const isShared = url === undefined ? match.subject?.value.startsWith("repo:") === true : isSharedIssuer(url);
    if (archived || !isShared || match.unknown.length > 0 || pinsTenant(match, url)) return [];
    // Without any matcher, that is the mistake.
    if (!match.subject && match.claims.length === 0) return [];
    const platform = platformOfIssuer(url ?? "") ?? "GitHub Actions";
    const { place } = match.subject ?? match;
    return [problem("open-rule", place, { platform, subject: match.subject?.value })];
  });

/** Whether a rule says whose tokens it accepts. A condition is taken to do so. */
function pinsTenant({ subject, claims, condition }: RuleMatch, url: string | undefined): boolean {
  const isGithub = url === undefined || platformOfIssuer(url) === "GitHub Actions";
  const isTenant = (name: string) => !isGithub || TENANT_CLAIMS.includes(name);
  return condition !== undefined || claims.some(({ name }) => isTenant(name)) || pinsInSubject(subject?.value ?? "*");
}

/** Whether a subject is complete, or is so up to the name of the tenant: `repo:acme*` also admits `repo:acme-other/…`. */
function pinsInSubject(subject: string): boolean {
  return !subject.endsWith("*") || /^[^:/]+:[^:/*]+[:/]/.test(subject);
}
