// `npm run bench`: measures all rows and writes docs/benchmarks.md. `-- --only NAME` measures one row (or several) and writes nothing;
// `-- --times N` replaces the number of runs.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { removeCorpus } from "./corpus.ts";
import { printPage, printResult } from "./page.ts";
import { ROWS, type Row } from "./rows.ts";
import { runRow } from "./run-row.ts";

const PAGE = new URL("../../../docs/benchmarks.md", import.meta.url);

const { values } = parseArgs({
  options: { only: { type: "string", multiple: true }, times: { type: "string" }, date: { type: "string" } },
});
const times = values.times === undefined ? undefined : Number(values.times);

try {
  const results = chooseRows(values.only).map((row) => {
    const isLeftOut = row.onRequest && values.only === undefined;
    const result = isLeftOut
      ? { row, reason: `takes long; run \`npm run bench -- --only ${row.name}\`` }
      : runRow(row, times);
    process.stdout.write(printResult(result));
    return result;
  });
  if (values.only === undefined) {
    const circumstances = {
      date: values.date ?? lastCommit(),
      node: process.versions.node,
      processors: availableParallelism(),
    };
    writeFileSync(PAGE, printPage(results, circumstances));
  }
} finally {
  removeCorpus();
}

function chooseRows(names: readonly string[] | undefined): readonly Row[] {
  if (names === undefined) return ROWS;
  const unknown = names.find((name) => !ROWS.some((row) => row.name === name));
  if (unknown !== undefined) {
    throw new Error(`unknown row ${unknown}; must be one of ${ROWS.map(({ name }) => name).join(", ")}`);
  }
  return ROWS.filter(({ name }) => names.includes(name));
}

/** The day of the last commit, which does not change with each run as the clock does. */
function lastCommit(): string {
  return spawnSync("git", ["log", "-1", "--format=%cs"], { encoding: "utf8" }).stdout.trim();
}
