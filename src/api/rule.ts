// Source → the federation rule, and its issuer, that the sign-in of the source needs.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { CALL } from "../facts/github-claims.ts";
import type { Field } from "../facts/providers.ts";
import { deriveRule, type DerivedRule } from "../matching/derive-rule.ts";
import { CLAIM_OPTIONS } from "../matching/possible-text.ts";
import type { RuleNeeds } from "../migrate/steps.ts";
import type { Federation } from "../model/federation.ts";
import type { Text } from "../syntax/text.ts";
import { isOpen, prepareFederation, resolveText, type KnownValues } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import type { CheckRuleOptions } from "./check-rule.ts";
import { describeIssuer, describeRule, type NewIssuer, type NewRule } from "./describe-rule.ts";
import { chooseIdentity, createResult } from "./identity.ts";
import { refuseProvider } from "./sign-in.ts";

/** The options of `createRule`. */
export interface CreateRuleOptions extends CheckRuleOptions {
  /** The name of the rule: lower-case letters, digits and dashes. By default, it is made from the subject. */
  readonly name?: string;
  /** How long access tokens are valid, in seconds, from 60 to 86400. Default 3600. */
  readonly lifetime?: number;
  /** What access tokens can be used for. Default `workspace:developer`. */
  readonly scope?: string;
  /** Whether the rule does not exist yet: ids that are expressions may have no value. Without a service account, the rule has no `target`. */
  readonly isNew?: boolean;
}

/** The result of `createRule`. */
export interface CreateRuleResult {
  /** The issuer of the rule. Absent if `options.issuer` is the id of one. */
  readonly issuer?: NewIssuer;
  /** The rule. Absent if a diagnostic is an error. */
  readonly rule?: NewRule;
  /** What the expressions of the sign-in read, such as `vars.NAME`, given or not. Absent if no sign-in was found. */
  readonly reads?: readonly string[];
  /** Everything found in the source, and what is missing for a rule. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Creates the federation rule that the sign-in of a source needs: it accepts its tokens, and as few others as possible. What neither the
 * source nor an option says is not guessed; an error then names it. `checkRule` accepts the rule with the same options. Never throws
 * because of the input.
 */
export function createRule(source: Source, options: CreateRuleOptions = {}): CreateRuleResult {
  const { rule, issuer, problems, chosen } = deriveFrom(source, options);
  const result = createResult(chosen, [...chosen.problems, ...problems], options);
  return { ...(issuer && { issuer: describeIssuer(issuer) }), ...(rule && { rule: describeRule(rule) }), ...result };
}

function deriveFrom(
  source: Source,
  options: CreateRuleOptions,
): DerivedRule & { readonly chosen: ReturnType<typeof chooseIdentity> } {
  const { environment: _, ...rest } = options;
  const chosen = chooseIdentity(source, rest);
  const { printable, alike = [] } = chosen;
  if (!printable) return { chosen, problems: [] };
  const prepared = prepareIds(printable.binding.federation, printable.known, options.isNew === true);
  if ("problems" in prepared) return { chosen, problems: prepared.problems };
  const { federation } = prepared;
  const resolved = alike.map((binding) => ({
    ...binding,
    federation: { ...binding.federation, values: federation.values },
  }));
  return { chosen, ...deriveRule(federation, resolved, options, options) };
}

/** Finds what a rule for the sign-in of a file depends on and the file does not say. */
export function findRuleNeeds(source: Source, options: CreateRuleOptions): RuleNeeds {
  const { problems, chosen } = deriveFrom(source, { ...options, isNew: true });
  const hasSeveralSubjects = problems.some(({ code }) => code === "several-subjects");
  const lacks = new Set<string>(
    problems.flatMap((each) => (each.code === "underivable-claim" ? each.facts.options : [])),
  );
  return {
    options: hasSeveralSubjects ? ["subject"] : CLAIM_OPTIONS.filter((option) => lacks.has(option)),
    hasSeveralSubjects,
    isCalled: (chosen.alike ?? []).some(({ job }) => job?.triggers.some(({ name }) => name === CALL)),
  };
}

// The ids that are new together with a rule, or that it does not contain.
const CREATED: readonly string[] = ["federationRuleId", "organizationId", "serviceAccountId"] satisfies Field[];

/**
 * Resolves the ids and the audience. A rule does not depend on where the token is read from, nor on where it is exchanged. Ids without a
 * value are left out of a sign-in whose rule does not exist yet.
 */
function prepareIds(federation: Federation, known: KnownValues, isNew: boolean): ReturnType<typeof prepareFederation> {
  const refused = refuseProvider(federation);
  if (refused.length > 0) return { problems: refused };
  const isUnknown = (field: string, text: Text) => isNew && CREATED.includes(field) && isOpen(resolveText(text, known));
  const { tokenUrl: _, ...declared } = federation.values;
  const values = Object.fromEntries(Object.entries(declared).filter(([field, text]) => !isUnknown(field, text)));
  const prepared: Federation = { ...federation, values, source: { kind: "github-actions" } };
  return prepareFederation(prepared, known, { kind: "command", name: "wifc rule", evaluates: [] });
}
