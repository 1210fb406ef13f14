// Preloaded for every test file (`--import`): scans everything that wifc prints, however a test starts it, for control sequences, runner
// commands and the secrets of the tests. The exceptions are listed here and nowhere else. Also marks the processes that a test starts, so
// that those that keep running are noticed.
import { promisify } from "node:util";
import assert from "node:assert/strict";
import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { keepMark } from "./marked-processes.ts";
import { shown } from "./secrets.ts";

const INTENDED_COMMANDS = [
  /^::(error|warning|notice) file=[^,]*,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=wifc [a-z-]+::/,
  /^::notice::\d+ more findings? of wifc /,
  /^::add-mask::/,
  // The action, which has no file to name.
  /^::error title=wifc::/,
  // The CI recipe makes the runner do this.
  /^::add-matcher::node_modules\/wifc\/[\w./-]+$/,
];
// Colors, if a test turns them on.
const COLOUR = /\p{Cc}\[\d+m/gu;
// A carriage return only before a line feed: `--target gh-aw` keeps the line ends of its input.
const OBEYED_BY_TERMINALS = /(?!\r?\n|\t)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

// A runner command.
const COMMAND = /^[^\S\n]*::.*$|^.*##\[.*$/gm;

/** Throws if a text contains control sequences or runner commands that are not listed above. */
export function assertHarmless(text: string): void {
  const plain = text.replaceAll(COLOUR, "");
  const found = OBEYED_BY_TERMINALS.exec(plain);
  assert.equal(found, null, `wifc printed U+${found?.[0].codePointAt(0)?.toString(16)} in ${JSON.stringify(plain)}`);
  const commands = plain.match(COMMAND) ?? [];
  const unintended = commands.filter((line) => !INTENDED_COMMANDS.some((intended) => intended.test(line)));
  assert.deepEqual(unintended, [], "wifc printed a command to a runner");
}

// Questions move the cursor of their terminal.
const CURSOR = /\p{Cc}\[(?:\?25[hl]|\d*[A-DGJK])/gu;

function asksQuestions(args: readonly unknown[]): boolean {
  return args[0] === "script" && JSON.stringify(args[1]).includes('/main.cjs\\" init');
}

const OURS = /\bwifc\b|dist[/\\]cli/;

function isOurs(args: readonly unknown[]): boolean {
  return OURS.test(JSON.stringify(args.slice(0, 2)));
}

/** Only `--print` may print a token. */
function scan(args: readonly unknown[], output: string): void {
  assertHarmless(asksQuestions(args) ? output.replaceAll(CURSOR, "") : output);
  if (!JSON.stringify(args).includes("--print")) shown(output);
}

const { spawnSync, execFileSync, execFile, spawn } = childProcess;
const execFileAsPromise = promisify(execFile);

Object.assign(childProcess, {
  spawnSync(...args: Parameters<typeof spawnSync>) {
    keepMark(args);
    const result = spawnSync(...args);
    if (isOurs(args)) for (const output of [result.stdout, result.stderr]) scan(args, String(output ?? ""));
    return result;
  },
  execFileSync(...args: Parameters<typeof execFileSync>) {
    keepMark(args);
    const output = execFileSync(...args);
    if (isOurs(args)) scan(args, String(output ?? ""));
    return output;
  },
  execFile: Object.assign(
    (...args: Parameters<typeof execFile>) => {
      keepMark(args);
      return execFile(...args);
    },
    // The promisified function returns both outputs.
    {
      [promisify.custom](...args: Parameters<typeof execFileAsPromise>) {
        keepMark(args);
        return execFileAsPromise(...args);
      },
    },
  ),
  spawn(...args: Parameters<typeof spawn>) {
    keepMark(args);
    const child = spawn(...args);
    if (isOurs(args)) {
      for (const stream of [child.stdout, child.stderr]) {
        const chunks: Buffer[] = [];
        stream?.on("data", (chunk) => chunks.push(Buffer.from(chunk)));
        stream?.on("close", () => scan(args, Buffer.concat(chunks).toString("utf8")));
      }
    }
    return child;
  },
});
syncBuiltinESMExports();
