// A row of the table → its result.
import { alternate, MEASURES, quantile } from "./measure.ts";
import type { Row } from "./rows.ts";

/** The result of a row: the median with the lower and upper quartile, or why there is none. */
export type Result =
  | { readonly row: Row; readonly value: number; readonly low: number; readonly high: number }
  | { readonly row: Row; readonly reason: string };

/** Runs a row. `times` replaces the row's own number of runs. */
export function runRow(row: Row, times: number = row.times): Result {
  try {
    const measure = MEASURES[row.measure].of;
    const [a, b] = [row.command(), row.against?.command()];
    const runs = b ? alternate(measure, a, b, times) : Array.from({ length: times }, () => ({ a: measure(a), b: 1 }));
    const ratios = runs.map((run) => run.a / run.b);
    return {
      row,
      value: middle(runs.map((run) => run.a)) / middle(runs.map((run) => run.b)),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
    };
  } catch (error) {
    return { row, reason: error instanceof Error ? error.message : String(error) };
  }
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5);
}
