// `npm test`: runs the tests with these arguments, and fails if a process that they started is still there when they have ended.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { MARK, waitForMarked } from "./marked-processes.ts";

const preloaded = ["tsx", "./test/support/scan-output.ts"].flatMap((file) => ["--import", file]);
const args = [...preloaded, "--test", "--test-concurrency=2", "--test-reporter=spec", ...process.argv.slice(2)];
const mark = String(process.pid);
const runner = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, [MARK]: mark } });
const [code] = await once(runner, "exit");

const left = await waitForMarked(mark, ({ length }) => length === 0);
const says = left
  ? [`${left.length} processes of the tests are left.`, ...left]
  : ["Processes that tests leave behind are only counted where there is /proc."];
process.stdout.write(`${says.join("\n")}\n`);
process.exitCode = code === 0 && !left?.length ? 0 : 1;
