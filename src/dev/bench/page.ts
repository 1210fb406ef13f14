// Results → docs/benchmarks.md, and its lines for a terminal.
import { MEASURES } from "./measure.ts";
import type { Result } from "./run-row.ts";

export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly processors: number;
}

export function printResult(result: Result): string {
  const { name, work, against, atMost, measure } = result.row;
  const unit = against ? " ×" : ` ${MEASURES[measure].unit}`;
  const cells =
    "reason" in result
      ? [`not measured: ${result.reason}`, `${atMost}${unit}`, "–"]
      : [
          `${round(result.value)}${unit} (${round(result.low)}–${round(result.high)})`,
          `${atMost}${unit}`,
          result.value <= atMost ? "yes" : "**no**",
        ];
  const measured = measure === "memory" ? `memory of ${work}` : work;
  return `| ${[`\`${name}\``, measured, against?.work ?? "", ...cells].join(" | ")} |\n`;
}

export function printPage(results: readonly Result[], { date, node, processors }: Circumstances): string {
  return `# Benchmarks

Written by \`npm run bench\`. Measured on ${date} with Node ${node} on ${processors} processors.

Whole processes are measured from start to end, alternating with what they are compared with. A number is the ratio of the
medians; the numbers in parentheses are the quartiles of the ratios of single runs. Ratios depend little on the machine.

- Agent files have about 2 kB. Unless a row says otherwise, a third of them has a valid sign-in, and a third has a mistake. One in
  seven has less common YAML. They are generated from a seed, so they are the same everywhere.
- The other tools check the files against the schema that \`wifc schema agent\` prints, and find less.
- \`NODE_EXTRA_CA_CERTS\` is not set, because Node itself starts much more slowly with it.

| row | work | compared with | measured | goal, at most | met |
| --- | --- | --- | --- | --- | --- |
${results.map(printResult).join("")}`;
}

function round(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
