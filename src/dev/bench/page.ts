// Results → docs/benchmarks.md, and its lines for a terminal.
import type { Result, Row } from "./rows.ts";

/** Why a row misses its goal. */
const START =
  "Besides Node's own start, V8 compiles wifc's code, a large part of which are guards that ajv generates from the schemas, and runs it for the first time, cold.";
const STAGES =
  "Parsing YAML is the smallest part. Most of the time goes into opening and reading the files, checking their shape, lowering and the rules, and for files with mistakes into wording and printing. The goal leaves only a fraction of what `yaml` alone takes for all of this.";
const ONLY_SHAPE =
  "This tool checks files against the schema and nothing else. Most of wifc's time goes into what it does besides (inheritance, rules, places, messages), and in such a short run its code is still cold.";
const EXPLANATIONS: Readonly<Record<string, string>> = {
  "one-agent": START,
  "one-workflow": START,
  thousand: STAGES,
  "ten-thousand": STAGES,
  "ajv-cli": ONLY_SHAPE,
  "sourcemeta-npm": ONLY_SHAPE,
  "sourcemeta-native": `${ONLY_SHAPE} A native program has no startup of a runtime and no cold code.`,
  v8r: "Node's own start is most of it.",
};

export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly processors: number;
}

export function printResult(result: Result): string {
  const { name, work, against, atMost, measure } = result.row;
  const unit = against ? " ×" : measure === "time" ? " s" : " MiB";
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
  const missed = results.filter((result) => !("reason" in result) && result.value > result.row.atMost);
  return `# Benchmarks

Written by \`npm run bench\`. Measured on ${date} with Node ${node} on ${processors} processors.

Whole processes are measured from start to end, alternating with what they are compared with. A number is the ratio of the
medians; the numbers in parentheses are the quartiles of the ratios of single runs. Ratios depend little on the machine.

- Agent files have about 2 kB. A third of them has a valid sign-in, a fifth has a mistake. They are generated from a seed, so
  they are the same everywhere.
- The other tools check the files against the schema that \`wifc schema agent\` prints, and find less.
- \`NODE_EXTRA_CA_CERTS\` is not set, because Node itself starts much more slowly with it.

| row | work | compared with | measured | goal, at most | met |
| --- | --- | --- | --- | --- | --- |
${results.map(printResult).join("")}${missed.length > 0 ? `\n## Missed goals, and why\n\n${explain(missed.map(({ row }) => row))}` : ""}`;
}

/** A line for each reason, with the rows that it is for. */
function explain(rows: readonly Row[]): string {
  const reasonOf = ({ name }: Row) => EXPLANATIONS[name] ?? "not explained yet.";
  return [...new Set(rows.map(reasonOf))]
    .map((reason) => {
      const names = rows.filter((row) => reasonOf(row) === reason).map(({ name }) => `\`${name}\``);
      return `- ${names.join(", ")}: ${reason}\n`;
    })
    .join("");
}

function round(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
