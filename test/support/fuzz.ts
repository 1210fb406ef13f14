// `npm run fuzz -- --seconds 60`: tries hostile files until the time is up, or `--documents N` of them, starting with `--seed S`, in one
// process per core or in `--jobs J`. Prints its progress on standard error. The first file that breaks a promise is reduced and printed,
// and ends the run with exit code 1. `--property NAME` selects one property.
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { compareReaders, anyReading } from "./compare-readers.ts";
import { hostileSource, plantedSource } from "./hostile-sources.ts";
import { anyChoice, checkNoToken, checkPromises } from "./promises.ts";

const BATCH = 2000;
// The CPU seconds that a file may take. No real file within the size limit comes near it.
const SLOWEST = 2;
// Milliseconds between two lines of progress.
const REPORT = 10_000;
// The number of seeds of a job, before they would overlap with those of the next one.
const SEEDS_OF_A_JOB = 1_000_000;

const PROPERTIES = {
  promises: fc.property(hostileSource, anyChoice, (source, choice) =>
    holdTime(() => void checkPromises(source, choice)),
  ),
  credentials: fc.property(plantedSource, anyChoice, (source, choice) => checkNoToken(checkPromises(source, choice))),
  readers: fc.property(anyReading, (source) => void compareReaders(source)),
};

const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    documents: { type: "string" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: String(availableParallelism()) },
    property: { type: "string", multiple: true, default: Object.keys(PROPERTIES) },
  },
});
const seconds = Number(values.seconds ?? (values.documents === undefined ? 60 : Number.POSITIVE_INFINITY));
const documents = Number(values.documents ?? Number.POSITIVE_INFINITY);
const firstSeed = Number(values.seed);
const jobs = Number(values.jobs);

/** Checks the clock first, because asking for the CPU time takes longer than many files do. */
function holdTime(check: () => void): void {
  const started = performance.now();
  check();
  if (performance.now() - started < SLOWEST * 1000) return;
  const before = process.cpuUsage();
  check();
  const { user, system } = process.cpuUsage(before);
  if ((user + system) / 1e6 > SLOWEST) throw new Error(`took ${(user + system) / 1e6} CPU seconds`);
}

function report(done: number, started: number): void {
  const elapsed = (performance.now() - started) / 1000;
  process.stderr.write(
    `seed ${firstSeed}: ${done} documents in ${elapsed.toFixed(0)} s, ${(done / elapsed).toFixed(0)} a second\n`,
  );
}

/** Runs a batch of each property in turn. The same seed gives the same run. */
function run(): number {
  const started = performance.now();
  const properties = Object.entries(PROPERTIES).filter(([name]) => values.property.includes(name));
  let told = started;
  let done = 0;
  for (let seed = firstSeed; done < documents && performance.now() - started < seconds * 1000; seed += 1) {
    for (const [name, property] of properties) {
      const numRuns = Math.min(BATCH, documents - done);
      const details: fc.RunDetails<unknown> = fc.check<unknown>(property, { seed, numRuns });
      if (details.failed) {
        process.stdout.write(`${fc.stringify(details.counterexample)}\n${String(details.errorInstance)}\n`);
        process.stdout.write(
          `reproduce with: npm run fuzz -- --jobs 1 --property ${name} --seed ${seed} --documents ${numRuns}\n`,
        );
        return 1;
      }
      done += numRuns;
    }
    if (performance.now() - told > REPORT) {
      told = performance.now();
      report(done, started);
    }
  }
  report(done, started);
  return 0;
}

/** Runs several processes, each with its share of the documents and with its own seeds. The first failure ends all of them. */
function runJobs(): void {
  const children = Array.from({ length: jobs }, (_, index) => {
    const options = {
      seed: firstSeed + index * SEEDS_OF_A_JOB,
      jobs: 1,
      ...(values.seconds !== undefined && { seconds }),
      ...(values.documents !== undefined && { documents: Math.ceil(documents / jobs) }),
    };
    const args = [...Object.entries(options), ...values.property.map((name) => ["property", name])];
    const child = fork(
      fileURLToPath(import.meta.url),
      args.map(([name, value]) => `--${name}=${value}`),
    );
    child.on("exit", (code) => {
      if (code === 0) return;
      process.exitCode = 1;
      for (const other of children) other.kill();
    });
    return child;
  });
}

if (jobs > 1) runJobs();
else process.exitCode = run();
