// Says whether the condition of a federation rule (CEL) is true for a token of which only some claims may be known.
import type { Range } from "../text/source.ts";
import { evaluatePart, type KnownClaims } from "./rule-condition-evaluation.ts";
import type { Budget } from "./rule-condition-operation.ts";
import { CAN, claimsOf, possibilities, type Outcome } from "./rule-condition-outcome.ts";
import { parseCondition, type ConditionProblem, type Expression } from "./rule-condition-syntax.ts";

export type { ClaimValue, KnownClaims } from "./rule-condition-evaluation.ts";
export type { Budget } from "./rule-condition-operation.ts";
export type { ConditionProblem } from "./rule-condition-syntax.ts";

/** What can be said of a condition. Only one that is true lets a token in; an error in it, such as a missing claim, or a text does not. */
export type ConditionResult =
  | ConditionProblem
  | { readonly kind: "true" }
  /** `missing` has the claims that it needs and the token lacks; it can be false for other reasons. */
  | { readonly kind: "false"; readonly missing: readonly string[] }
  /** `claims` has those that decide; none if it is not single claims that do. */
  | { readonly kind: "unknown"; readonly claims: readonly string[] }
  /** It is never a boolean, whatever the claims are. */
  | { readonly kind: "not-boolean"; readonly range: Range };

/** What can be said of a condition alone: that it is a mistake, or depends on the token. */
export type Examination =
  | ConditionProblem
  | { readonly kind: "not-boolean"; readonly range: Range }
  /** True for every token, or for none. */
  | { readonly kind: "constant"; readonly isTrue: boolean }
  | { readonly kind: "sound" };

/**
 * What an evaluation may cost, in steps of up to 10 µs. A realistic one takes a hundred, or some for each group. A file with hundreds of
 * conditions may cost more, but not without end.
 */
const MOST = { steps: 10_000, stepsOfFile: 100_000 };

const NOTHING: KnownClaims = { values: {}, absent: [] };

/** A budget for all conditions of a file. */
export function createBudget(): Budget {
  return { left: MOST.stepsOfFile };
}

/** Evaluates a condition. It is false or true if it is so whatever the other claims are. Never throws. */
export function evaluateCondition(text: string, claims: KnownClaims): ConditionResult {
  const condition = parseCondition(text);
  if ("kind" in condition) return condition;
  const { range } = condition;
  // Its type can be known although its value is not.
  const general = judge(condition, NOTHING);
  if (general === "too-complex") return { kind: "too-complex" };
  if (!canBeBoolean(general.outcome)) return { kind: "not-boolean", range };
  const judged = judge(condition, claims);
  if (judged === "too-complex") return { kind: "too-complex" };
  const { outcome, missing } = judged;
  const can = possibilities(outcome);
  if (can === CAN.true) return { kind: "true" };
  if ((can & CAN.true) !== 0) return { kind: "unknown", claims: claimsOf([outcome]) };
  return { kind: "false", missing: (can & CAN.error) !== 0 ? missing : [] };
}

/** The claims that a condition reads, as far as they have a part in its result. */
export function findReadClaims(text: string): readonly string[] {
  const result = evaluateCondition(text, NOTHING);
  return result.kind === "unknown" ? result.claims : [];
}

/** Examines a condition without a token. `sample` has claims whose values have certain types. Never throws. */
export function examineCondition(text: string, sample: KnownClaims["values"], budget: Budget): Examination {
  const condition = parseCondition(text);
  if ("kind" in condition) return condition;
  const { range } = condition;
  const general = judge(condition, NOTHING, budget);
  if (general === "too-complex") return { kind: "too-complex" };
  if (!canBeBoolean(general.outcome)) return { kind: "not-boolean", range };
  const can = possibilities(general.outcome);
  if (can === CAN.true) return { kind: "constant", isTrue: true };
  if ((can & CAN.true) === 0) return { kind: "constant", isTrue: false };
  const typed = judge(condition, { values: sample, absent: [] }, budget);
  if (typed === "too-complex") return { kind: "too-complex" };
  return possibilities(typed.outcome) === CAN.other ? { kind: "not-boolean", range } : { kind: "sound" };
}

/** An error alone says nothing of the type. */
function canBeBoolean(outcome: Outcome): boolean {
  const can = possibilities(outcome);
  return (can & CAN.other) === 0 || (can & (CAN.true | CAN.false)) !== 0;
}

function judge(
  condition: Expression,
  claims: KnownClaims,
  shared: Budget = createBudget(),
): { readonly outcome: Outcome; readonly missing: readonly string[] } | "too-complex" {
  const given = Math.min(MOST.steps, shared.left);
  const budget = { left: given };
  const missing = new Set<string>();
  try {
    const outcome = evaluatePart(condition, { claims, budget, variables: new Map(), missing });
    return budget.left < 0 ? "too-complex" : { outcome, missing: [...missing] };
  } catch {
    return "too-complex"; // the stack is not as deep as elsewhere
  } finally {
    shared.left -= given - budget.left;
  }
}
