// A sign-in × the rule that it names → what is wrong with the service account, the workspace, and the lifetime of its token.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { FederationRule, Issuer } from "../model/resources.ts";
import { relate, type NamedRule } from "./find-rule.ts";
import { isWritten } from "./list-runs.ts";

/** Compares the service account and the workspace that a sign-in names with those of the rule. */
export function checkTarget(named: NamedRule): Problem[] {
  return [...checkAccount(named), ...checkWorkspace(named)];
}

/** A sign-in need not name the service account. */
function checkAccount({ rule, auth: { values } }: NamedRule): Problem[] {
  const found = values.serviceAccountId;
  const { account, otherTarget } = rule;
  if (!found || (!account && !otherTarget) || account?.value === found.value) return [];
  const place = account?.place ?? otherTarget?.place ?? rule.place;
  if (!isWritten(found)) return account ? [undecided("target.service_account_id", found.place, rule)] : [];
  const facts = { expected: account?.value, found: found.value };
  return [problem("rule-account-mismatch", found.place, facts, { related: relate("rule", place) })];
}

/** One workspace must follow: the one that the sign-in names, or the only one of the rule. */
function checkWorkspace({ rule, auth: { values }, place }: NamedRule): Problem[] {
  const { workspaces } = rule;
  const named = values.workspaceId;
  if (workspaces.kind === "unknown") return named ? [undecided("workspace_ids", named.place, rule)] : [];
  const enabled = workspaces.kind === "all" ? [] : workspaces.ids;
  const report = (at: DocumentPlace) => [
    problem(
      "rule-workspace-mismatch",
      at,
      { named: named?.value, enabled },
      { related: relate("rule", workspaces.place) },
    ),
  ];
  if (!named) return enabled.length === 1 ? [] : report(place);
  if (workspaces.kind === "all" || enabled.includes(named.value)) return [];
  // Only Anthropic knows the id of the default workspace.
  if (!isWritten(named) || named.value === "default") return [undecided("workspace_ids", named.place, rule)];
  return report(named.place);
}

/** How long a token may be valid. */
export interface TokenLifetime {
  readonly seconds: number;
  readonly place: DocumentPlace;
  /** Whether the file sets it. */
  readonly isWritten: boolean;
}

/** A token must not live longer than its issuer at Anthropic allows. */
export function checkLifetime(lifetime: TokenLifetime | undefined, issuer: Issuer | undefined): Problem[] {
  const most = issuer?.longestLife?.value ?? ANTHROPIC.token.longestLife;
  if (!lifetime || !issuer || lifetime.seconds <= most) return [];
  const { place, ...facts } = lifetime;
  const related = relate("issuer", issuer.longestLife?.place ?? issuer.place);
  return [problem("rule-lifetime-exceeded", place, { ...facts, most }, { related })];
}

/** Something about a rule that cannot be decided. */
export function undecided(name: string, place: DocumentPlace, { place: at }: FederationRule): Problem {
  const facts = { name, found: [], claims: [], options: [], isUndocumented: false };
  return problem("undecided-matcher", place, facts, { related: relate("rule", at) });
}
