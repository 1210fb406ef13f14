// Results → docs/benchmarks.md, and the lines of it that a terminal shows.
import type { Result } from "./rows.ts";

/** Why a row misses what is wanted, for those that are known to. */
const START =
  "About 13 ms beyond Node's own start: V8 compiles 180 kB of code, a third of it the guards that ajv makes of the schemas, and runs it for the first time, cold.";
const STAGES =
  "Reading a file as YAML is the least of it: a file takes about 140 µs, of which the plain reader has 20 and opening and reading it 30; the rest are the shape, lowering, the rules, and for a fifth of the files the wording and printing of what is wrong. `yaml` alone takes 170 µs, so that what is wanted leaves 25 to 45 µs for everything.";
const ONLY_SHAPE =
  "That tool holds files against the schema and stops there. What wifc does beyond it (inheritance, rules, places, wordings) is most of its time, and its code is still cold in a run of 0.3 s.";
const EXPLANATIONS: Readonly<Record<string, string>> = {
  "one-agent": START,
  "one-workflow": START,
  thousand: STAGES,
  "ten-thousand": STAGES,
  "ajv-cli": ONLY_SHAPE,
  "sourcemeta-npm": ONLY_SHAPE,
  "sourcemeta-native": `${ONLY_SHAPE} A native program has no start and no cold code.`,
  v8r: "Node's own start alone is 0.07 of it.",
};

export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly processors: number;
}

export function printResult(result: Result): string {
  const { work, against, atMost, measure } = result.row;
  const unit = against ? " ×" : measure === "time" ? " s" : " MiB";
  const cells =
    "reason" in result
      ? [`not measured: ${result.reason}`, `${atMost}${unit}`, "–"]
      : [
          `${round(result.value)}${unit} (${round(result.low)}–${round(result.high)})`,
          `${atMost}${unit}`,
          result.value <= atMost ? "yes" : "**no**",
        ];
  return `| ${[measure === "memory" ? `memory of ${work}` : work, against?.work ?? "", ...cells].join(" | ")} |\n`;
}

export function printPage(results: readonly Result[], { date, node, processors }: Circumstances): string {
  const missed = results.filter((result) => !("reason" in result) && result.value > result.row.atMost);
  const explained = missed.map(
    ({ row: { name, work } }) => `- ${work} (\`${name}\`): ${EXPLANATIONS[name] ?? "not explained yet."}\n`,
  );
  return `# Benchmarks

Written by \`npm run bench\`; measured on ${date} with Node ${node} and ${processors} processors.

Whole processes are measured from outside, from their start to their end, in turn with what they are compared with. A number is the ratio of
the medians; in parentheses are the quarter points of the ratios of the single runs. So the numbers depend little on the machine.
\`NODE_EXTRA_CA_CERTS\` is not set: with it, Node alone takes three times as long to start. Agent files have about 2 kB; a third of them has a
valid sign-in, a fifth has a mistake. They are made from a seed, so that they are the same everywhere. The other tools check
them against the schema that \`wifc schema agent\` prints; they find less.

| work | compared with | measured | at most | met |
| --- | --- | --- | --- | --- |
${results.map(printResult).join("")}${explained.length > 0 ? `\n## What is missed, and why\n\n${explained.join("")}` : ""}`;
}

function round(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
