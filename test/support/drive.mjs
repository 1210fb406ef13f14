// Runs the built command line and the library on all fixtures in one process, and prints everything that they return. It is plain
// JavaScript and a separate process, because it is run with other versions of Node, with restricted permissions and in other locales.
import { existsSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, lint, requiredEnv } from "../../dist/index.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.cjs", import.meta.url));
// The names are in the source code. The test passes them on, because neither the bundle nor the library exports them.
const { input, lintFormats, reportFormats, variableFormats, targets } = JSON.parse(process.argv[2]);

const require = createRequire(import.meta.url);
const folder = process.cwd();
// All fixtures with several versions of Node would take a minute.
const inputs = readdirSync(".", { recursive: true, encoding: "utf8" })
  .filter((file) => new RegExp(input).test(file))
  .toSorted()
  .filter((_, index) => index % 8 === 0);
const valid = inputs.filter((file) => file.startsWith("valid"));

const spread = inputs.filter((_, index) => index % 4 === 0);

print(Object.keys(require("../../dist/index.js")));
await run("lint", ...inputs);
for (const format of lintFormats) await run("lint", ...spread, "--format", format);
for (const format of reportFormats)
  await run("required-env", ...spread.filter((file) => valid.includes(file)), "--format", format);
for (const [index, file] of valid.entries()) {
  await run("compile", file, "--target", targets[index % targets.length]);
  await run("compile", file, "--format", variableFormats[index % variableFormats.length]);
}
// The command line has checked all of them with the same code.
for (const file of inputs.filter((_, index) => index % 4 === 0)) {
  const source = { name: file, text: readFileSync(file, "utf8") };
  // A file with an error has no output, and `lint` has reported the error.
  const uses = file.startsWith("valid") ? [lint, compile, requiredEnv] : [lint];
  print(uses.map((use) => use(source, { readImport })));
}

async function run(...args) {
  process.exitCode = undefined;
  process.argv = [process.argv[0], MAIN, ...args];
  // The modules that main.cjs loads stay loaded; only main.cjs itself runs again.
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
