// The macros of CEL that evaluate a part of a condition for each element of a list, or for each key of a map.
import { isPlainObject } from "./rule-condition-operation.ts";
import {
  and,
  ANY_BOOLEAN,
  ANY_OTHER,
  choose,
  decide,
  FAILED,
  known,
  or,
  possibilities,
  CAN,
  type Outcome,
} from "./rule-condition-outcome.ts";

/** Evaluates `range.macro(variable, …)`; `bodies` evaluates what follows the variable for an element. */
export function runLoop(macro: string, range: Outcome, bodies: readonly ((element: unknown) => Outcome)[]): Outcome {
  if (range.kind === "error") return FAILED;
  const isPredicate = macro === "all" || macro.startsWith("exists");
  if (range.kind === "open") return decide(isPredicate ? ANY_BOOLEAN : ANY_OTHER, [range]);
  const elements = listElements(range.value);
  const [first, second] = bodies;
  if (!elements || !first) return FAILED;
  if (macro === "all") return fold(elements, and, known(true), first);
  if (macro === "exists") return fold(elements, or, known(false), first);
  if (macro === "map" && !second) return collect(elements, () => known(true), first);
  const chosen = collect(elements, first, second ?? known);
  return macro === "exists_one" ? countOne(chosen) : chosen;
}

function listElements(range: unknown): readonly unknown[] | undefined {
  if (Array.isArray(range)) return range;
  if (range instanceof Map) return [...range.keys()];
  return isPlainObject(range) ? Object.keys(range) : undefined;
}

/** Joins the outcomes of the elements, until one of them decides. */
function fold(
  elements: readonly unknown[],
  join: (left: Outcome, right: Outcome) => Outcome,
  start: Outcome,
  body: (element: unknown) => Outcome,
): Outcome {
  const decided = possibilities(start) === CAN.true ? CAN.false : CAN.true;
  let joined = start;
  for (const element of elements) {
    joined = join(joined, body(element));
    if (possibilities(joined) === decided) break;
  }
  return joined;
}

/** The list of what `create` makes of the elements for which `condition` is true. Unlike in logic, each error counts. */
function collect(
  elements: readonly unknown[],
  condition: (element: unknown) => Outcome,
  create: (element: unknown) => Outcome,
): Outcome {
  const nothing = known(undefined);
  const outcomes = elements.map((element) =>
    choose(
      condition(element),
      () => create(element),
      () => nothing,
    ),
  );
  if (outcomes.some(({ kind }) => kind === "error")) return FAILED;
  if (outcomes.some(({ kind }) => kind === "open")) return decide(ANY_OTHER, outcomes);
  return known(outcomes.flatMap((each) => (each.kind === "value" && each !== nothing ? [each.value] : [])));
}

function countOne(chosen: Outcome): Outcome {
  if (chosen.kind === "open") return decide(ANY_BOOLEAN, [chosen]);
  return chosen.kind === "value" && Array.isArray(chosen.value) ? known(chosen.value.length === 1) : FAILED;
}
