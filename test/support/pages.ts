// The pages of the documentation are run: the files of a page are written into an empty directory, its commands are executed there,
// and what they print must be what the page shows.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
export function runPage(page: string): string {
  const text = readPage(page);
  const directory = mkdtempSync(join(tmpdir(), "wifc-page-"));
  try {
    prepare(directory, page);
    return text.replace(CONSOLE, (_, block: string) => {
      const commands = block.split("\n").filter((line) => line.startsWith("$ "));
      return `\`\`\`console\n${commands.map((line) => `${line}\n${run(line.slice(2), directory)}`).join("")}\`\`\``;
    });
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

function prepare(directory: string, page: string): void {
  for (const [name, content] of Object.entries(listPageFiles(page))) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  mkdirSync(join(directory, "node_modules", ".bin"), { recursive: true });
  symlinkSync(ROOT, join(directory, "node_modules", "wifc"));
  const command = `#!/bin/sh\nexec node "${join(ROOT, "dist/cli/main.cjs")}" "$@"\n`;
  writeFileSync(join(directory, "node_modules", ".bin", "wifc"), command, { mode: 0o755 });
}

function run(command: string, directory: string): string {
  const path = `${join(directory, "node_modules", ".bin")}:${process.env["PATH"] ?? ""}`;
  const { stdout } = spawnSync("sh", ["-c", `(${command}) 2>&1`], {
    cwd: directory,
    encoding: "utf8",
    env: { PATH: path, NO_COLOR: "1" },
  });
  return stdout;
}
