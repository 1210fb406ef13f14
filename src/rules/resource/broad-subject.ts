// Rules that let every branch of several repositories sign in.
import { problem } from "../../diagnostics/problem.ts";
import { platformOfIssuer } from "../../facts/federation-rule.ts";
import { OWNER_CLAIMS, RUN_CLAIMS } from "../../facts/github-claims.ts";
import { comparesClaim, issuerOf } from "../../model/resources.ts";
import { hasWrongCondition } from "../examined-conditions.ts";
import type { ResourceRule } from "../rule.ts";

/** Subjects that name no repository, or only how its name begins. */
const SEVERAL_REPOSITORIES = /^(?:repo:[^:]*)?\*$/;
const NAMES_OWNER = /^repo:[^/*]+\//;
const NARROWING: readonly string[] = [...RUN_CLAIMS, "sub", "repository", "repository_id"];

/** Raises `broad-subject`. A rule that does not name the owner either is another mistake. */
export const broadSubject: ResourceRule = ({ config }) =>
  config.rules.flatMap((rule) => {
    const { match, archived } = rule;
    const { subject } = match;
    const url = issuerOf(rule, config)?.url?.value;
    const { value = "*" } = subject ?? {};
    const isGithub = url === undefined || platformOfIssuer(url) === "GitHub Actions" || value.startsWith("repo:");
    const isBroad = isGithub && SEVERAL_REPOSITORIES.test(value) && !comparesClaim(match, NARROWING);
    const isOwned = NAMES_OWNER.test(value) || comparesClaim(match, OWNER_CLAIMS);
    if (archived || !isBroad || !isOwned || match.unknown.length > 0 || hasWrongCondition(rule, config)) return [];
    return [problem("broad-subject", (subject ?? match).place, { subject: subject?.value })];
  });
