// A sign-in × the resources at Anthropic → why the exchange will be denied, and what the file does not show.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Related } from "../diagnostics/extras.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { authOf, type Binding } from "../model/binding.ts";
import type { Declaration } from "../model/federation.ts";
import { accountOf, issuerOf, type FederationRule, type Issuer, type Resources } from "../model/resources.ts";
import { readsIn, type Text } from "../syntax/text.ts";
import { suggest } from "../text/suggest.ts";
import { describeVerdicts } from "./describe-verdicts.ts";
import { isWritten, listRuns } from "./list-runs.ts";
import { matchRule } from "./match-rule.ts";
import type { RunOptions } from "./run.ts";

/** A rule that a sign-in names, and what is wrong with the sign-in. */
export interface CheckedSignIn {
  readonly rule?: FederationRule;
  readonly problems: readonly Problem[];
}

/** Compares a sign-in with the rule that it names. Of an archived rule, nothing else is said. */
export function checkSignIn(binding: Binding, resources: Resources, options: RunOptions): CheckedSignIn {
  const auth = authOf(binding);
  const id = auth?.values.federationRuleId;
  if (!auth || !id || !isWritten(id)) {
    const reads = id
      ? readsIn(id).flatMap(({ context, name }) => (name === undefined ? [] : [`${context}.${name}`]))
      : [];
    return { problems: [problem("undecided-rule", id?.place ?? auth?.place ?? binding.place, { reads })] };
  }
  const rule = resources.rules.find((each) => each.id.value === id.value);
  if (!rule) return { problems: [reportUnknown(id, resources)] };
  const archived = checkArchived(rule, id.place, resources);
  if (rule.archived) return { rule, problems: archived };

  const issuer = issuerOf(rule, resources);
  const told = isIssuerId(options.issuer) ? { ...options, issuer: issuer?.url?.value } : options;
  const compared = listRuns(binding, told).map((run) => ({ run, verdicts: matchRule(rule, issuer, run) }));
  const isConditional = binding.job?.isConditional === true;
  return {
    rule,
    problems: [
      ...archived,
      ...checkAccount(rule, auth),
      ...checkWorkspace(rule, auth, id.place),
      ...checkLifetime(binding, issuer),
      ...checkIssuer(rule, issuer, id.place, options),
      ...describeVerdicts(compared, { place: id.place, isConditional }),
    ],
  };
}

function reportUnknown({ value, place }: Text, { rules, nextPage }: Resources): Problem {
  const known = rules.map(({ id }) => id.value);
  const facts = { id: value, isEmpty: known.length === 0, isPartial: nextPage !== undefined };
  return problem(
    "unknown-rule",
    place,
    { ...facts, suggestion: suggest(value, known) },
    // What is missing can be on the next page.
    nextPage ? { severity: "warning", related: [{ kind: "next-page", place: nextPage }] } : {},
  );
}

function checkArchived(rule: FederationRule, place: DocumentPlace, resources: Resources): Problem[] {
  const report = (
    what: "rule" | "issuer" | "service account",
    resource: Pick<FederationRule, "id" | "archived"> | undefined,
  ) =>
    resource?.archived
      ? [
          problem(
            "archived-resource",
            place,
            { what, id: resource.id.value, since: resource.archived.value },
            { related: relate(what === "service account" ? "service-account" : what, resource.archived.place) },
          ),
        ]
      : [];
  if (rule.archived) return report("rule", rule);
  return [...report("issuer", issuerOf(rule, resources)), ...report("service account", accountOf(rule, resources))];
}

function relate(kind: "rule" | "issuer" | "service-account", place: DocumentPlace): Related[] {
  return [{ kind, place }];
}

/** Compares the issuer that a user names by its id. Otherwise, the URL of the issuer is compared, if it is known. */
function checkIssuer(
  rule: FederationRule,
  issuer: Issuer | undefined,
  place: DocumentPlace,
  { issuer: named }: RunOptions,
): Problem[] {
  if (!isIssuerId(named)) return issuer?.url ? [] : [undecided("issuer_id", place, rule)];
  if (!rule.issuer || rule.issuer.value === named) return [];
  const facts = { expected: rule.issuer.value, found: [named], platform: undefined };
  return [problem("rule-issuer-mismatch", place, facts, { related: relate("rule", rule.issuer.place) })];
}

function isIssuerId(issuer: string | undefined): issuer is string {
  return issuer?.startsWith("fdis_") === true;
}

/** A sign-in need not name the service account. */
function checkAccount(rule: FederationRule, { values }: Declaration): Problem[] {
  const found = values.serviceAccountId;
  const { account, otherTarget } = rule;
  if (!found || (!account && !otherTarget) || account?.value === found.value) return [];
  const place = account?.place ?? otherTarget?.place ?? rule.place;
  if (!isWritten(found)) return account ? [undecided("target.service_account_id", found.place, rule)] : [];
  const facts = { expected: account?.value, found: found.value };
  return [problem("rule-account-mismatch", found.place, facts, { related: relate("rule", place) })];
}

/** One workspace must follow: the one that the sign-in names, or the only one of the rule. */
function checkWorkspace(rule: FederationRule, { values }: Declaration, place: DocumentPlace): Problem[] {
  const { workspaces } = rule;
  const named = values.workspaceId;
  // What is enabled nowhere is a mistake of the rule itself.
  if (workspaces.kind === "none") return [];
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

/** A token must not live longer than its issuer at Anthropic allows. */
function checkLifetime({ pod }: Binding, issuer: Issuer | undefined): Problem[] {
  const most = issuer?.longestLife?.value ?? ANTHROPIC.token.longestLife;
  if (!pod?.lifetime || !issuer || pod.lifetime.seconds <= most) return [];
  const { seconds, place } = pod.lifetime;
  const related = relate("issuer", issuer.longestLife?.place ?? issuer.place);
  return [problem("rule-lifetime-exceeded", place, { seconds, most }, { related })];
}

function undecided(name: string, place: DocumentPlace, { place: at }: FederationRule): Problem {
  const facts = { name, found: [], claims: [], options: [], isUndocumented: false };
  return problem("undecided-matcher", place, facts, { related: relate("rule", at) });
}
