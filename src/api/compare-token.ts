// Sign-in, identity token and exported rules → whether Anthropic would accept the token.
import { dropConsequences } from "../matching/drop-consequences.ts";
import { matchToken, type MatchedRule } from "../matching/match-token.ts";
import type { Payload } from "../matching/run.ts";
import type { Federation } from "../model/federation.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { createResourceCheck } from "./check-resources.ts";
import type { ReadResources } from "./read-resources.ts";

/** The result of `compareToken`. */
export interface ComparedToken {
  /** The rule that the sign-in names, if it was exported. */
  readonly rule?: MatchedRule;
  /** Whether the limit of the issuer is known, with which the lifetime of the token was compared. */
  readonly isLifetimeChecked: boolean;
  /** Why the token would be denied, and what is wrong with the rule itself. */
  readonly problems: readonly Problem[];
}

/** Compares the claims of a token with the rule that its sign-in names. Without a token, only the sign-in is compared. */
export function compareToken(federation: Federation, read: ReadResources, payload: Payload | undefined): ComparedToken {
  const { rule, matched, isLifetimeChecked, problems } = matchToken(federation, read.resources, payload);
  const ofRules = rule ? createResourceCheck(read.resources)(rule) : [];
  return {
    ...(matched && { rule: matched }),
    isLifetimeChecked,
    problems: dropConsequences(problems, { ofRules, ofFiles: read.problems }),
  };
}
