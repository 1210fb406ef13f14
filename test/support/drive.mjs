// Runs the built command line, and the library beside it, over all fixtures in one process, and prints all that they say. It is plain
// JavaScript, and a process of its own, because it runs under other versions of Node, under their restrictions and in other locales.
import { existsSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, lint, requiredEnv } from "../../dist/index.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.cjs", import.meta.url));
const LINT_FORMATS = "text concise json jsonl github sarif junit checkstyle gitlab rdjson markdown".split(" ");
const VARIABLE_FORMATS = "dotenv docker shell powershell json yaml github-env".split(" ");
const TARGETS = "awf awf-config gh-aw anthropic-env anthropic-profile claude-code-action docker-agent".split(" ");
const REPORT_FORMATS = ["text", "json", "markdown"];

const require = createRequire(import.meta.url);
const folder = process.cwd();
const inputs = readdirSync(".", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(agent|workflow)\.[a-z]+$/.test(file))
  .toSorted();
const valid = inputs.filter((file) => file.startsWith("valid"));

const spread = inputs.filter((_, index) => index % 8 === 0);

print(Object.keys(require("../../dist/index.js")));
await run("lint", ...inputs);
for (const format of LINT_FORMATS) await run("lint", ...spread, "--format", format);
for (const format of REPORT_FORMATS) await run("required-env", ...valid, "--format", format);
for (const [index, file] of valid.entries()) {
  await run("compile", file, "--target", TARGETS[index % TARGETS.length]);
  await run("compile", file, "--format", VARIABLE_FORMATS[index % VARIABLE_FORMATS.length]);
}
for (const file of inputs) {
  const source = { name: file, text: readFileSync(file, "utf8") };
  print([lint, compile, requiredEnv].map((use) => use(source, { readImport })));
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
