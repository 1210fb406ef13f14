// `npm test` and `npm run test:one -- NAME`: runs the test files that have one of these names in their path. Fails if a process that they
// started is still running at the end. Arguments that begin with a dash are passed to Node, such as `--watch`. Several test files share
// a process, because loading the code of wifc takes longer than most of them. What a file awaits at its top level must therefore not change
// anything of the process meanwhile.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { MARK, waitForMarked } from "./marked-processes.ts";

const given = process.argv.slice(2);
const options = given.filter((each) => each.startsWith("-"));
const names = given.filter((each) => !each.startsWith("-"));
const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => /^test\/\w+\/[\w-]+\.test\.ts$/.test(file) && names.some((name) => file.includes(name)))
  .toSorted();
if (files.length === 0) {
  const advice = "Name a part of the path of a test file, such as `unit/text`.";
  process.stderr.write(`${names.length === 0 ? advice : `No test file has ${names.join(" or ")} in its path.`}\n`);
  process.exit(1);
}

const PROCESSES = 10;
// In milliseconds: what waits for something that never comes is a failure.
const LONGEST = 480_000;
const directory = mkdtempSync(join(tmpdir(), "wifc-tests-"));
const groups = Array.from({ length: Math.min(files.length, PROCESSES) }, (_, index) => {
  const group = join(directory, `${index}.mjs`);
  const members = files.filter((__, at) => at % PROCESSES === index);
  writeFileSync(group, members.map((file) => `import ${JSON.stringify(pathToFileURL(resolve(file)))};\n`).join(""));
  return group;
});

const preloaded = ["tsx", "./test/support/scan-output.ts"].flatMap((file) => ["--import", file]);
const args = [
  ...preloaded,
  "--test",
  "--test-concurrency=3",
  `--test-timeout=${LONGEST}`,
  "--test-reporter=spec",
  ...options,
  ...groups,
];
const mark = String(process.pid);
const runner = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, [MARK]: mark } });
const [code] = await once(runner, "exit");
rmSync(directory, { recursive: true });

const left = await waitForMarked(mark, ({ length }) => length === 0);
const says = left
  ? [`${left.length} processes of the tests are left.`, ...left]
  : ["Processes that tests leave behind are only counted where there is /proc."];
process.stdout.write(`${says.join("\n")}\n`);
process.exitCode = code === 0 && !left?.length ? 0 : 1;
