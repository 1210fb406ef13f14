// Results → docs/benchmarks.md, and the lines of it that a terminal shows.
import type { Result } from "./result.ts";

/** Why a row misses what is wanted, for those that are known to. */
const START =
  "About 20 ms beyond Node's own start: reading and compiling the third of a megabyte of code that a file with a sign-in runs through, and the first, cold run of it. With the parts stubbed out that only a finding needs it is 1.64.";
const YAML_AGAIN =
  "A file with a mistake is read again by `yaml`, which has the places that are printed: a fifth of the files, so 0.2 of the comparison by itself. Rules and lowering of the others take about as long as the plain reader, and in a run of half a second a third of the time is V8 compiling code that is still cold.";
const ONLY_SHAPE =
  "That tool holds files against the schema and stops there. What wifc does beyond it (inheritance, rules, places, wordings) is most of its time, and its code is still cold in a run of half a second.";
const EXPLANATIONS: Readonly<Record<string, string>> = {
  "one-agent": START,
  "one-workflow": START,
  thousand: YAML_AGAIN,
  "ten-thousand": YAML_AGAIN,
  "ajv-cli": ONLY_SHAPE,
  "sourcemeta-npm": ONLY_SHAPE,
  "sourcemeta-native": `${ONLY_SHAPE} A native program has no start and no cold code.`,
  v8r: "Node's own start alone is 0.07 of it.",
  "memory-ten-thousand":
    "Nothing is kept of a file, but V8 lets its young generation grow to 16 MiB a half before it collects. With `--max-semi-space-size=4` it is 78 MiB; wifc sets no flags of Node. A million files took 139 MiB, for the same reason.",
};

/** When and with what it was measured. */
export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly processors: number;
}

/** One line of the table. */
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

/** The page. */
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
