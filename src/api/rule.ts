// Source → the federation rule, and its issuer, that the sign-in of the source needs.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { deriveRule } from "../matching/derive-rule.ts";
import type { Federation } from "../model/federation.ts";
import { prepareFederation, type KnownValues } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import { pickRunOptions, type CheckRuleOptions } from "./check-rule.ts";
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
  const { environment: _, ...rest } = options;
  const chosen = chooseIdentity(source, rest);
  const { printable, alike = [], problems } = chosen;
  if (!printable) return createResult(chosen, problems, options);
  const prepared = prepareIds(printable.binding.federation, printable.known);
  if ("problems" in prepared) return createResult(chosen, [...problems, ...prepared.problems], options);
  const { federation } = prepared;
  const resolved = alike.map((binding) => ({
    ...binding,
    federation: { ...binding.federation, values: federation.values },
  }));
  const { rule, issuer, problems: found } = deriveRule(federation, resolved, pickRunOptions(options), options);
  const result = createResult(chosen, [...problems, ...found], options);
  return { ...(issuer && { issuer: describeIssuer(issuer) }), ...(rule && { rule: describeRule(rule) }), ...result };
}

/** Resolves the ids and the audience. A rule does not depend on where the token is read from, nor on where it is exchanged. */
function prepareIds(federation: Federation, known: KnownValues): ReturnType<typeof prepareFederation> {
  const refused = refuseProvider(federation);
  if (refused.length > 0) return { problems: refused };
  const { tokenUrl: _, ...values } = federation.values;
  const ids: Federation = { ...federation, values, source: { kind: "github-actions" } };
  return prepareFederation(ids, known, { kind: "command", name: "wifc rule", evaluates: [] });
}
