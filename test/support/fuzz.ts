// `npm run fuzz -- --seconds 60`: hostile files until the time is up, or `--documents N` of them, from `--seed S` on. Prints how far
// it is on standard error; the first file that breaks a promise is made small, printed, and ends the run with 1.
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import type { Source } from "../../src/index.ts";
import { hostileSource, plantedSource } from "./hostile-sources.ts";
import { checkNoToken, checkPromises } from "./promises.ts";

const BATCH = 2000;
// Seconds of the processor that a file may take. Within the limits of size, nothing real comes near it.
const SLOWEST = 2;

const { values } = parseArgs({
  options: { seconds: { type: "string" }, documents: { type: "string" }, seed: { type: "string", default: "1" } },
});
const seconds = Number(values.seconds ?? (values.documents === undefined ? 60 : Number.POSITIVE_INFINITY));
const documents = Number(values.documents ?? Number.POSITIVE_INFINITY);

/** One batch of files, the same for the same seed. */
function runBatch(seed: number, numRuns: number): fc.RunDetails<[{ source: Source; planted: boolean }]> {
  const any = fc.oneof(
    { arbitrary: hostileSource.map((source) => ({ source, planted: false })), weight: 4 },
    plantedSource.map((source) => ({ source, planted: true })),
  );
  const property = fc.property(any, ({ source, planted }) => {
    const before = process.cpuUsage();
    const printed = checkPromises(source, "one");
    if (planted) checkNoToken(printed);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1e6 > SLOWEST) throw new Error(`it takes ${(user + system) / 1e6} seconds`);
  });
  return fc.check(property, { seed, numRuns });
}

function report(done: number, started: number): void {
  const elapsed = (performance.now() - started) / 1000;
  process.stderr.write(`${done} documents in ${elapsed.toFixed(0)} s, ${(done / elapsed).toFixed(0)} a second\n`);
}

function run(): number {
  const started = performance.now();
  let told = started;
  let done = 0;
  for (let seed = Number(values.seed); done < documents && performance.now() - started < seconds * 1000; seed += 1) {
    const size = Math.min(BATCH, documents - done);
    const details = runBatch(seed, size);
    if (details.failed) {
      const [found] = details.counterexample ?? [];
      process.stdout.write(`${JSON.stringify(found?.source, null, 2)}\n${String(details.errorInstance)}\n`);
      process.stdout.write(`again: npm run fuzz -- --seed ${seed} --documents ${size}\n`);
      return 1;
    }
    done += size;
    if (performance.now() - told > 10_000) {
      told = performance.now();
      report(done, started);
    }
  }
  report(done, started);
  return 0;
}

process.exitCode = run();
