// Runs the built command line, and the library beside it, over all fixtures in one process, and prints all that they say. It is plain
// JavaScript, and a process of its own, because it runs under other versions of Node, under their restrictions and in other locales.
import { existsSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, lint, requiredEnv } from "../../dist/index.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.cjs", import.meta.url));
// What there is stands in the code; the test hands it on, since neither the bundle nor the library tells it.
const { lintFormats, reportFormats, variableFormats, targets } = JSON.parse(process.argv[2]);

const require = createRequire(import.meta.url);
const folder = process.cwd();
const inputs = readdirSync(".", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(agent|workflow)\.[a-z]+$/.test(file))
  .toSorted();
const valid = inputs.filter((file) => file.startsWith("valid"));

const spread = inputs.filter((_, index) => index % 8 === 0);

print(Object.keys(require("../../dist/index.js")));
await run("lint", ...inputs);
for (const format of lintFormats) await run("lint", ...spread, "--format", format);
for (const format of reportFormats)
  await run("required-env", ...spread.filter((file) => valid.includes(file)), "--format", format);
for (const [index, file] of valid.entries()) {
  await run("compile", file, "--target", targets[index % targets.length]);
  await run("compile", file, "--format", variableFormats[index % variableFormats.length]);
}
for (const file of inputs) {
  const source = { name: file, text: readFileSync(file, "utf8") };
  // What has an error has no output, and `lint` has told it.
  const uses = file.startsWith("valid") ? [lint, compile, requiredEnv] : [lint];
  print(uses.map((use) => use(source, { readImport })));
}

/** One run of the command line. */
async function run(...args) {
  process.exitCode = undefined;
  process.argv = [process.argv[0], MAIN, ...args];
  // What main.cjs loads stays loaded; only it runs again.
  delete require.cache[MAIN];
  require(MAIN);
  while (process.exitCode === undefined) await new Promise(setImmediate);
  print({ args, exitCode: process.exitCode, moved: process.cwd() !== folder });
}

function readImport(path, from) {
  const name = posix.join(posix.dirname(from), path);
  return existsSync(join(folder, name)) ? { name, text: readFileSync(name, "utf8") } : undefined;
}

function print(value) {
  writeSync(1, `${JSON.stringify(value)}\n`);
}
process.exitCode = 0;
