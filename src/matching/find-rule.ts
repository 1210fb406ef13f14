// A sign-in × the resources at Anthropic → the federation rule that it names.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Related } from "../diagnostics/extras.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Declaration } from "../model/federation.ts";
import {
  accountOf,
  issuerOf,
  type FederationRule,
  type Issuer,
  type Resource,
  type Resources,
} from "../model/resources.ts";
import { GIVEN_CONTEXTS, type ContextReference } from "../syntax/expression.ts";
import { readsIn, type Text } from "../syntax/text.ts";
import { suggest } from "../text/suggest.ts";
import { isWritten } from "./list-runs.ts";

/** The rule that a sign-in names. */
export interface NamedRule {
  readonly rule: FederationRule;
  /** Its issuer, if it is among the resources. */
  readonly issuer?: Issuer;
  readonly auth: Declaration;
  /** Where the file names the rule. */
  readonly place: DocumentPlace;
  /** What is archived. */
  readonly problems: readonly Problem[];
}

/** Why there is nothing to compare: the rule is unknown, or it is archived. */
export interface UnusableRule {
  readonly isUsable: false;
  readonly rule?: FederationRule;
  readonly problems: readonly Problem[];
}

/** Finds the rule that a sign-in names. `place` is that of the sign-in. */
export function findRule(
  auth: Declaration | undefined,
  place: DocumentPlace,
  resources: Resources,
): (NamedRule & { readonly isUsable: true }) | UnusableRule {
  const id = auth?.values.federationRuleId;
  if (!auth || !id || id.value === "" || !isWritten(id))
    return { isUsable: false, problems: [reportUndecided(id, auth?.place ?? place)] };
  const rule = resources.rules.find((each) => each.id.value === id.value);
  if (!rule) return { isUsable: false, problems: [reportUnknown(id, resources)] };
  const issuer = issuerOf(rule, resources);
  const archived = checkArchived(rule, id.place, resources);
  if (rule.archived) return { isUsable: false, rule, problems: archived };
  return { isUsable: true, rule, ...(issuer && { issuer }), auth, place: id.place, problems: archived };
}

function reportUndecided(id: Text | undefined, place: DocumentPlace): Problem {
  const read = (id ? readsIn(id) : []).filter(({ name }) => name !== undefined);
  const [settable] = read.filter(({ context }) => GIVEN_CONTEXTS.includes(context)).map(nameRead);
  return problem("undecided-rule", id?.place ?? place, { reads: read.map(nameRead), settable });
}

function nameRead({ context, name = "" }: ContextReference): string {
  return `${context}.${name}`;
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
  const report = (what: "rule" | "issuer" | "service account", resource: Resource | undefined) =>
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

/** Another place at Anthropic that a problem is about. */
export function relate(kind: "rule" | "issuer" | "service-account", place: DocumentPlace): Related[] {
  return [{ kind, place }];
}
