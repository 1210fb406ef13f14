// The commands that are measured, except other tools.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { executableName, findOwnPlatform } from "../executables/platforms.ts";
import type { Command } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MAIN = `${ROOT}dist/cli/main.cjs`;

/** Parses every file in a folder of folders with `yaml`, and does nothing else. */
const PARSE = `const { readdirSync, readFileSync } = require("node:fs");
const { parseDocument } = require(${JSON.stringify(`${ROOT}node_modules/yaml`)});
for (const folder of readdirSync(process.argv[1]))
  for (const file of readdirSync(process.argv[1] + "/" + folder))
    parseDocument(readFileSync(process.argv[1] + "/" + folder + "/" + file, "utf8"));`;

/** Reads every file below a folder, and does nothing else. */
const READ = `const { readdirSync, readFileSync } = require("node:fs");
const read = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) read(folder + "/" + entry.name);
    else readFileSync(folder + "/" + entry.name, "utf8");
};
read(process.argv[1]);`;

/** What every start is compared with. */
export const bare = { work: "`node -e 0`", command: () => node("-e", "0") };

function node(...args: string[]): Command {
  return { program: process.execPath, args, codes: [0] };
}

/** The command line as it is built. Findings are a success. */
export function wifc(...args: string[]): Command {
  return { program: process.execPath, args: [MAIN, ...args], codes: [0, 1] };
}

/** The executable for this machine. Throws if it was not made. */
export function executable(...args: string[]): Command {
  const platform = findOwnPlatform();
  const program = join(ROOT, "executables", platform ? executableName(platform) : "");
  if (!platform || !existsSync(program)) throw new Error("run `npm run executables` before");
  return { program, args, codes: [0, 1] };
}

/** Parsing the files below a folder of folders. */
export function parsing(folder: () => string) {
  return { work: "`yaml.parseDocument` of them", command: () => node("-e", PARSE, folder()) };
}

/** Reading the files below a folder. */
export function reading(folder: () => string) {
  return { work: "`readFileSync` of them", command: () => node("-e", READ, folder()) };
}

/** Prints how many milliseconds a keystroke takes. */
export function keystroke(): Command {
  return node("--import", "tsx", join(ROOT, "src/dev/bench/keystroke.ts"));
}
