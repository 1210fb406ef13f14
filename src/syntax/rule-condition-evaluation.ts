// Evaluates a condition (CEL) of whose claims only some are known.
import { ownValue } from "../text/own-value.ts";
import { runLoop } from "./rule-condition-loop.ts";
import { applyOperation, isPlainObject, OPERANDS, represent, type Budget } from "./rule-condition-operation.ts";
import {
  and,
  ANY_BOOLEAN,
  ANY_OTHER,
  CAN,
  choose,
  decide,
  FAILED,
  known,
  not,
  or,
  type Outcome,
} from "./rule-condition-outcome.ts";
import { CLAIMS, readLoop, type Expression, type Loop } from "./rule-condition-syntax.ts";

/** The value of a claim, as JSON. */
export type ClaimValue =
  string | number | boolean | null | readonly ClaimValue[] | { readonly [name: string]: ClaimValue };

/** What is known of the claims of a token. */
export interface KnownClaims {
  readonly values: Readonly<Record<string, ClaimValue>>;
  /** The claims that the token certainly lacks; "others" if it has only those with a value. */
  readonly absent: readonly string[] | "others";
}

/** One evaluation. */
export interface Evaluation {
  readonly claims: KnownClaims;
  readonly budget: Budget;
  /** The variables of the loops around a part. */
  readonly variables: ReadonlyMap<string, unknown>;
  /** Collects the names of claims that were read although the token certainly lacks them. */
  readonly missing: Set<string>;
}

const ANYTHING = ANY_BOOLEAN | ANY_OTHER;

/** What operators and functions can yield, other than an error or a value that is not a boolean. */
const RESULTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(["==", "!=", "<", "<=", ">", ">=", "in"].map((operator) => [operator, ANY_BOOLEAN])),
  ...Object.fromEntries(["bool", "contains", "endsWith", "matches", "startsWith"].map((name) => [name, ANY_BOOLEAN])),
  dyn: ANYTHING,
};

type Call = Extract<Expression, { readonly op: "call" | "rcall" }>;

/** Evaluates a part of a condition. */
export function evaluatePart(part: Expression, evaluation: Evaluation): Outcome {
  evaluation.budget.left -= 1;
  if (evaluation.budget.left < 0) return FAILED;
  const evaluate = (each: Expression) => evaluatePart(each, evaluation);
  switch (part.op) {
    case "value":
      return represent(part.args);
    case "id":
      return readVariable(part.args, evaluation);
    case "&&":
      return and(evaluate(part.args[0]), evaluate(part.args[1]));
    case "||":
      return or(evaluate(part.args[0]), evaluate(part.args[1]));
    case "!_":
      return not(evaluate(part.args));
    case "-_":
      return apply("-a", ANY_OTHER, [evaluate(part.args)], evaluation);
    case "?:": {
      const [condition, chosen, other] = part.args;
      return choose(
        evaluate(condition),
        () => evaluate(chosen),
        () => evaluate(other),
      );
    }
    case ".":
      return readField(part.args[0], known(part.args[1]), evaluation);
    case "[]":
      return readField(part.args[0], evaluate(part.args[1]), evaluation);
    case "list":
      return combine(part.args.map(evaluate), ANY_OTHER, known);
    case "map":
      return combine(part.args.flat().map(evaluate), ANY_OTHER, createMap);
    case "in":
      if (isClaims(part.args[1], evaluation)) return findClaim(evaluate(part.args[0]), evaluation);
      break;
    case "call":
    case "rcall": {
      const loop = readLoop(part);
      return loop ? evaluateLoop(loop, evaluation) : callFunction(part, evaluation);
    }
    case ".?":
    case "[?]":
      return FAILED;
  }
  return apply(`a ${part.op} b`, RESULTS[part.op] ?? ANY_OTHER, part.args.map(evaluate), evaluation);
}

/** Applies an operation if all operands are known. If they are not, its outcome can be what `can` says. */
function apply(operation: string, can: number, operands: readonly Outcome[], evaluation: Evaluation): Outcome {
  return combine(operands, can, (values) => applyOperation(operation, values, evaluation.budget));
}

/** Operators other than logic fail if an operand does. */
function combine(operands: readonly Outcome[], can: number, create: (values: readonly unknown[]) => Outcome): Outcome {
  if (operands.some(({ kind }) => kind === "error")) return FAILED;
  const values = operands.flatMap((operand) => (operand.kind === "value" ? [operand.value] : []));
  return values.length === operands.length ? create(values) : decide(can, operands);
}

function createMap(keysAndValues: readonly unknown[]): Outcome {
  const map = new Map<unknown, unknown>();
  for (let index = 0; index < keysAndValues.length; index += 2) {
    if (map.has(keysAndValues[index])) return FAILED;
    map.set(keysAndValues[index], keysAndValues[index + 1]);
  }
  return known(map);
}

/** All claims as one value. No claim in particular decides if some are not known. */
function readVariable(name: string, { variables, claims, budget }: Evaluation): Outcome {
  if (variables.has(name)) return known(variables.get(name));
  if (name !== CLAIMS) return applyOperation(name, [], budget);
  return claims.absent === "others" ? known(claims.values) : decide(CAN.other, []);
}

function isClaims(part: Expression, { variables }: Evaluation): boolean {
  return part.op === "id" && part.args === CLAIMS && !variables.has(CLAIMS);
}

function readField(owner: Expression, name: Outcome, evaluation: Evaluation): Outcome {
  if (!isClaims(owner, evaluation)) return apply("a[b]", ANYTHING, [evaluatePart(owner, evaluation), name], evaluation);
  const present = findClaim(name, evaluation);
  if (present.kind === "open") return decide(ANYTHING, [present]);
  if (name.kind !== "value" || typeof name.value !== "string") return FAILED;
  if (present.kind === "value" && present.value === true) return known(ownValue(evaluation.claims.values, name.value));
  evaluation.missing.add(name.value);
  return FAILED;
}

/** Whether the token has the claim with this name. */
function findClaim(name: Outcome, { claims: { values, absent } }: Evaluation): Outcome {
  if (name.kind !== "value") return combine([name], ANY_BOOLEAN, known);
  if (typeof name.value !== "string") return known(false);
  if (Object.hasOwn(values, name.value)) return known(true);
  if (absent === "others" || absent.includes(name.value)) return known(false);
  return { kind: "open", can: CAN.true | CAN.false, claims: [name.value] };
}

function callFunction(part: Call, evaluation: Evaluation): Outcome {
  const [name] = part.args;
  const given = part.op === "call" ? part.args[1] : [part.args[1], ...part.args[2]];
  const [field] = given;
  if (name === "has" && field?.op === ".") return hasField(field.args[0], field.args[1], evaluation);
  const operands = given.map((each) => evaluatePart(each, evaluation));
  const [first = "", ...others] = OPERANDS.slice(0, given.length);
  const call = part.op === "call" ? `${name}(${[first, ...others].join()})` : `${first}.${name}(${others.join()})`;
  return apply(call, RESULTS[name] ?? ANY_OTHER, operands, evaluation);
}

/** Whether a field is there. As in cel-go, a value other than a map has none. */
function hasField(owner: Expression, name: string, evaluation: Evaluation): Outcome {
  if (isClaims(owner, evaluation)) return findClaim(known(name), evaluation);
  return combine([evaluatePart(owner, evaluation)], ANY_BOOLEAN, ([value]) => {
    if (value instanceof Map) return known(value.has(name));
    return known(isPlainObject(value) && Object.hasOwn(value, name));
  });
}

function evaluateLoop({ macro, range, variable, bodies }: Loop, evaluation: Evaluation): Outcome {
  const runners = bodies.map((body) => (element: unknown) => {
    const variables = new Map([...evaluation.variables, [variable, element]]);
    evaluation.budget.left -= variables.size;
    return evaluatePart(body, { ...evaluation, variables });
  });
  return runLoop(macro, evaluatePart(range, evaluation), runners);
}
