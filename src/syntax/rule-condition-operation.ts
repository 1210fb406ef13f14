// The operators and functions of CEL, on values that are known. What they cost is bounded, because a condition comes from a file.
import { Environment, type ParseResult } from "@marcbachmann/cel-js";
import { UnsignedInt } from "@marcbachmann/cel-js/evaluator";
import { RE2JS } from "@bufbuild/re2";
import { CAN, decide, FAILED, known, type Outcome } from "./rule-condition-outcome.ts";

/** What an evaluation may still cost. Below zero, its result means nothing. */
export interface Budget {
  left: number;
}

/** The names of the operands of an operation. */
export const OPERANDS: readonly string[] = ["a", "b", "c"];

/** What it costs to look up a time zone, and the operations that do. */
const TIME_ZONE = 200;
const IN_TIME_ZONE = /\.get\w+\(b\)$/;

const LIBRARY = OPERANDS.reduce((environment, name) => environment.registerVariable(name, "dyn"), new Environment());
const OPERATIONS = new Map<string, ParseResult>();

/** Applies an operation, written with the operands `a`, `b` and `c`, to values. */
export function applyOperation(operation: string, values: readonly unknown[], budget: Budget): Outcome {
  charge(values, budget);
  const [text, pattern] = values;
  const isPattern = operation.includes("matches");
  if (typeof text === "string" && typeof pattern === "string") {
    // The time of a search. Each repetition in a pattern is written out when it is compiled.
    const size = isPattern ? 4 * (text.length + 64) * countRepetitions(pattern) : text.length;
    budget.left -= (size * pattern.length) / 256;
  }
  if (IN_TIME_ZONE.test(operation)) budget.left -= TIME_ZONE;
  if (budget.left < 0) return FAILED;
  try {
    if (isPattern) return applyPattern(text, pattern);
    const parsed = OPERATIONS.get(operation) ?? LIBRARY.parse(operation);
    OPERATIONS.set(operation, parsed);
    const result: unknown = parsed(Object.fromEntries(values.map((value, index) => [OPERANDS[index], value])));
    return represent(result);
  } catch {
    return FAILED;
  }
}

/** The outcome with a value. The library does not compare bytes and unsigned integers as CEL does: what follows from one is not certain. */
export function represent(value: unknown): Outcome {
  return value instanceof Uint8Array || value instanceof UnsignedInt ? decide(CAN.other, []) : known(value);
}

/** The library uses the patterns of JavaScript, which can take forever. CEL has those of RE2. */
function applyPattern(text: unknown, pattern: unknown): Outcome {
  return typeof text === "string" && typeof pattern === "string" ? known(RE2JS.compile(pattern).test(text)) : FAILED;
}

// RE2 refuses more.
const MOST_REPETITIONS = 1000;

/** How often the parts of a pattern are repeated by numbers at most. */
function countRepetitions(pattern: string): number {
  const counts = (pattern.match(/(?<=\{(?:\d+,)?)\d+(?=,?\})/g) ?? []).map((count) => Math.max(1, Number(count)));
  const areNested = /\)\{\d/.test(pattern);
  return Math.min(MOST_REPETITIONS, areNested ? counts.reduce((a, b) => a * b, 1) : Math.max(1, ...counts));
}

/** Charges for the size of a value, as far as the budget allows to look. */
function charge(value: unknown, budget: Budget): void {
  budget.left -= typeof value === "string" ? 1 + value.length / 16 : 1;
  for (const part of partsOf(value)) {
    if (budget.left < 0) return;
    charge(part, budget);
  }
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value].flat();
  return isPlainObject(value) ? Object.values(value) : [];
}

/** Whether a value is a JSON object: the other objects are times, types and the like. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
