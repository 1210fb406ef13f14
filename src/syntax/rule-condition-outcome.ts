// What is known of the value of a part of a condition, of which some claims are not known. Logic follows CEL: `false && error` is false.

/** What a value that is not known can be. */
export const CAN = { true: 1, false: 2, error: 4, other: 8 } as const;

/** What comparisons and predicates yield, and what all other operations yield; both can fail. */
export const ANY_BOOLEAN = CAN.true | CAN.false | CAN.error;
export const ANY_OTHER = CAN.other | CAN.error;

/** A value, an error, or several possibilities between which `claims` decide. */
export type Outcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error" }
  | { readonly kind: "open"; readonly can: number; readonly claims: readonly string[] };

/** The outcome of what fails, for example of selecting a claim that the token lacks. */
export const FAILED: Outcome = { kind: "error" };

/** The outcome with this value. */
export function known(value: unknown): Outcome {
  return { kind: "value", value };
}

/** The outcome that can be what `can` says; the open ones of `parts` decide. */
export function decide(can: number, parts: readonly Outcome[]): Outcome {
  if (can === CAN.true) return known(true);
  if (can === CAN.false) return known(false);
  if (can === CAN.error) return FAILED;
  return { kind: "open", can, claims: claimsOf(parts) };
}

/** The claims that decide between the possibilities of these outcomes. */
export function claimsOf(parts: readonly Outcome[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === "open" ? part.claims : [])))];
}

/** All that an outcome can be. */
export function possibilities(outcome: Outcome): number {
  if (outcome.kind === "open") return outcome.can;
  if (outcome.kind === "error") return CAN.error;
  if (outcome.value === true) return CAN.true;
  return outcome.value === false ? CAN.false : CAN.other;
}

/** `left && right`: false if one of them is false, whatever the other one is. */
export function and(left: Outcome, right: Outcome): Outcome {
  const both = [left, right];
  const cans = both.map(possibilities);
  const one = (can: number) => cans.some((each) => (each & can) !== 0);
  const all = (can: number) => cans.every((each) => (each & can) !== 0);
  const failing = CAN.error | CAN.other;
  const can =
    (all(CAN.true) ? CAN.true : 0) |
    (one(CAN.false) ? CAN.false : 0) |
    (one(failing) && all(CAN.true | failing) ? CAN.error : 0);
  return decide(can, both);
}

/** `left || right`: true if one of them is true, whatever the other one is. */
export function or(left: Outcome, right: Outcome): Outcome {
  return not(and(not(left), not(right)));
}

/** `!operand`: fails if it is not a boolean. */
export function not(operand: Outcome): Outcome {
  const can = possibilities(operand);
  const negated =
    ((can & CAN.true) !== 0 ? CAN.false : 0) |
    ((can & CAN.false) !== 0 ? CAN.true : 0) |
    ((can & (CAN.error | CAN.other)) !== 0 ? CAN.error : 0);
  return decide(negated, [operand]);
}

/** `condition ? chosen : other`: only the branches that can be taken are evaluated. */
export function choose(condition: Outcome, chosen: () => Outcome, other: () => Outcome): Outcome {
  const can = possibilities(condition);
  const branches = [...((can & CAN.true) !== 0 ? [chosen()] : []), ...((can & CAN.false) !== 0 ? [other()] : [])];
  const [only] = branches;
  const fails = (can & (CAN.error | CAN.other)) !== 0;
  if (only && branches.length === 1 && !fails) return only;
  const cans = [...branches.map(possibilities), fails ? CAN.error : 0];
  return decide(
    cans.reduce((sum, each) => sum | each, 0),
    [condition, ...branches],
  );
}
