// The pages of the documentation are run: the files of a page are written into an empty directory, its commands are executed there,
// and what they print must be what the page shows.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SHELL_COMMAND } from "./command-line.ts";
import { surroundPage, type Surroundings } from "./page-surroundings.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

// Other programs write these, and they run nothing.
const GENERATED = new Set(["docs/benchmarks.md", "docs/rules.md"]);

/** The pages that can have examples, by their paths. */
export const PAGES: readonly string[] = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .filter((page) => !GENERATED.has(page))
    .toSorted(),
];

// `<!-- file: NAME -->` with a block after it, or `<!-- file: NAME, as in PAGE -->` for one that another page shows.
const FILE = /<!-- file: (\S+) -->\n+```\w+\n([^]*?)```/g;
const BORROWED_FILE = /<!-- file: (\S+), as in (\S+) -->/g;
const CONSOLE = /```console\n([^]*?)```/g;

export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/** The page with the real output of every command. */
export async function runPage(page: string): Promise<string> {
  const text = readPage(page);
  const directory = mkdtempSync(join(tmpdir(), "wifc-page-"));
  try {
    const { env, programs } = await surroundPage(page, directory);
    prepare(directory, page, programs);
    const blocks: string[] = [];
    for (const [, block = ""] of text.matchAll(CONSOLE)) {
      const shown: string[] = [];
      for (const line of block.split("\n").filter((each) => each.startsWith("$ ")))
        shown.push(`${line}\n${await run(line.slice(2), directory, env)}`);
      blocks.push(`\`\`\`console\n${shown.join("")}\`\`\``);
    }
    return text.replace(CONSOLE, () => blocks.shift() ?? "");
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The files of a page, by their names. */
export function listPageFiles(page: string): Record<string, string> {
  const text = readPage(page);
  const shown = [...text.matchAll(FILE)].map(([, name = "", content = ""]): [string, string] => [name, content]);
  const borrowed = [...text.matchAll(BORROWED_FILE)].map(([, name = "", other = ""]): [string, string] => {
    const content = listPageFiles(other)[name];
    if (content === undefined) throw new Error(`${page}: ${other} has no file ${name}`);
    return [name, content];
  });
  return Object.fromEntries([...shown, ...borrowed]);
}

export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The code blocks of a page that are neither files nor commands with their output. */
export function listOtherBlocks(page: string): Block[] {
  const text = readPage(page).replaceAll(FILE, "").replaceAll(CONSOLE, "");
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = "", block = ""]) => ({
    language,
    text: block,
  }));
}

function prepare(directory: string, page: string, programs: Surroundings["programs"]): void {
  for (const [name, content] of Object.entries(listPageFiles(page))) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  mkdirSync(join(directory, "node_modules", ".bin"), { recursive: true });
  symlinkSync(ROOT, join(directory, "node_modules", "wifc"));
  const all = { wifc: `exec ${SHELL_COMMAND} "$@"`, ...programs };
  for (const [name, script] of Object.entries(all))
    writeFileSync(join(directory, "node_modules", ".bin", name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

function run(command: string, cwd: string, surroundings: Surroundings["env"]): Promise<string> {
  const path = `${join(cwd, "node_modules", ".bin")}:${process.env["PATH"] ?? ""}`;
  const env = { PATH: path, NO_COLOR: "1", ...surroundings };
  // Asynchronous, so that the servers of this process can answer.
  return new Promise((resolve) => {
    const child = execFile("sh", ["-c", `(${command}) 2>&1`], { cwd, env }, (_, stdout) => resolve(stdout));
    child.stdin?.end();
  });
}
