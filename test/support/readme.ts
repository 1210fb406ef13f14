// The README is run: its files are written into an empty directory, its commands executed there, and what they print is what it shows.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const README = join(ROOT, "README.md");

const FILE = /<!-- file: (\S+) -->\n+```\w+\n([^]*?)```/g;
const CONSOLE = /```console\n([^]*?)```/g;

/** The README with the output of every command as it really is. */
export function runReadme(): string {
  const text = readFileSync(README, "utf8");
  const directory = mkdtempSync(join(tmpdir(), "wifc-readme-"));
  try {
    prepare(directory, text);
    return text.replace(CONSOLE, (_, block: string) => {
      const commands = block.split("\n").filter((line) => line.startsWith("$ "));
      return `\`\`\`console\n${commands.map((line) => `${line}\n${run(line.slice(2), directory)}`).join("")}\`\`\``;
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The shell blocks that are not shown with their output. */
export function listShellBlocks(): string[] {
  return [...readFileSync(README, "utf8").matchAll(/```sh\n([^]*?)\n```/g)].map((match) => match[1] ?? "");
}

function prepare(directory: string, text: string): void {
  for (const [, name = "", content = ""] of text.matchAll(FILE)) {
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
