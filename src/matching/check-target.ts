// A sign-in × the rule that it names → what is wrong with the service account, the workspace, and the lifetime of its token.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { LIFETIMES, type Platform } from "../facts/federation-rule.ts";
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
  // An expression can yield nothing, so that none is named.
  if (!isWritten(found)) return [undecided("target.service_account_id", found.place, rule)];
  const facts = { expected: account?.value, found: found.value };
  return [problem("rule-account-mismatch", found.place, facts, { related: relate("rule", place) })];
}

/** One workspace must follow: the one that the sign-in names, or the only one of the rule. */
function checkWorkspace({ rule, auth, place }: NamedRule): Problem[] {
  const { workspaces } = rule;
  const named = auth.values.workspaceId;
  const at = named?.place ?? place;
  // What is enabled nowhere, or nowhere that is written, is a finding of the rule itself.
  if (workspaces.kind === "none" || workspaces.kind === "unknown") return [];
  const enabled = workspaces.kind === "all" ? [] : workspaces.ids;
  if (named ? enabled.includes(named.value) : enabled.length === 1) return [];
  const isUnknown = named ? !isWritten(named) : auth.openFields?.includes("workspaceId");
  if (isUnknown) return [undecided("workspace_ids", at, rule)];
  if (named && workspaces.kind === "all") return [];
  // Only Anthropic knows the id of the default workspace.
  if (named?.value === "default") return [undecided("workspace_ids", at, rule)];
  const facts = { named: named?.value, enabled };
  return [problem("rule-workspace-mismatch", at, facts, { related: relate("rule", workspaces.place) })];
}

/** How long a token may be valid. */
export interface TokenLifetime {
  readonly seconds: number;
  readonly place: DocumentPlace;
  /** Whether the file sets it. */
  readonly isWritten: boolean;
}

/** A token must not live longer than its issuer at Anthropic allows. */
export function checkLifetime(
  lifetime: TokenLifetime | undefined,
  issuer: Pick<Issuer, "place" | "longestLife"> | undefined,
): Problem[] {
  const most = issuer?.longestLife?.value ?? ANTHROPIC.token.longestLife;
  if (!lifetime || !issuer || lifetime.seconds <= most) return [];
  const { place, ...facts } = lifetime;
  const related = relate("issuer", issuer.longestLife?.place ?? issuer.place);
  return [problem("rule-lifetime-exceeded", place, { ...facts, most }, { related })];
}

/** The tokens of Azure live up to a day, so that those of an issuer with a lower limit may be refused. */
export function checkUnknownLifetime(
  platform: Platform | undefined,
  issuer: Issuer | undefined,
  place: DocumentPlace,
): Problem[] {
  const most = issuer?.longestLife?.value ?? ANTHROPIC.token.longestLife;
  if (!issuer || platform !== "Azure" || most >= LIFETIMES.ofAzure) return [];
  return [undecided("max_jwt_lifetime_seconds", place, { place: issuer.longestLife?.place ?? issuer.place }, "issuer")];
}

/** Something about a rule or an issuer that cannot be decided. */
export function undecided(
  name: string,
  place: DocumentPlace,
  { place: at }: Pick<FederationRule, "place">,
  kind: "rule" | "issuer" = "rule",
): Problem {
  const facts = { name, found: [], claims: [], options: [], isUndocumented: false };
  return problem("undecided-matcher", place, facts, { related: relate(kind, at) });
}
