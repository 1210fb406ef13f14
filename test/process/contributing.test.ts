// CONTRIBUTING.md: adds its example of a rule to a copy of the repository, and checks that its lists of files are complete.
import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { run } from "../support/npm.ts";
import { ROOT } from "../support/pages.ts";

const PAGE = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
const RULE = section("A rule, step by step");
const TARGET = section("A target, file by file");
const CODE = "temporary-token-file";

const copy = mkdtempSync(join(tmpdir(), "wifc-copy-"));
after(() => rmSync(copy, { recursive: true }));

function section(heading: string): string {
  return PAGE.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
}

function listFiles(folder: string, ...args: readonly string[]): string[] {
  return run(folder, "git", "-c", "core.quotePath=false", ...args)
    .trimEnd()
    .split("\n");
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

/** The text of the only code block in a language, in the section about a rule. */
function blockIn(language: string): string[] {
  return (new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "m").exec(RULE)?.[1] ?? "").trimEnd().split("\n");
}

test("following the steps for a rule adds the rule, and changes exactly the listed files", () => {
  const files = listFiles(ROOT, "ls-files", "--cached", "--others", "--exclude-standard");
  for (const file of files.filter((each) => existsSync(join(ROOT, each)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(copy, file));
  }
  run(copy, "git", "init", "--quiet");
  run(copy, "git", "add", "--all");
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");

  const steps = RULE.matchAll(/^(?:New,|In) `(\S+)`(?:, before `(.+)`)?:\n\n```\w+\n([^]*?)^```/gm);
  for (const [, file = "", before, block = ""] of steps) {
    if (before === undefined) {
      write(file, block);
      continue;
    }
    const lines = readFileSync(join(copy, file), "utf8").split("\n");
    const at = lines.findIndex((line) => line.includes(before));
    assert.ok(at >= 0, `${file} has no ${before}`);
    write(file, lines.toSpliced(at, 0, block.slice(0, -1)).join("\n"));
  }
  for (const command of blockIn("sh")) {
    const [program = "", ...args] = command.split(" ");
    run(copy, program, ...args);
  }

  const expected = readFileSync(join(copy, `fixtures/invalid/${CODE}/wrong/expected.txt`), "utf8");
  assert.match(expected, new RegExp(`^agent\\.yaml:11:17 warning .*\\[${CODE}\\]$`, "m"));
  const changed = [
    ...listFiles(copy, "diff", "--name-only"),
    ...listFiles(copy, "ls-files", "--others", "--exclude-standard", "--exclude=node_modules"),
  ];
  assert.deepEqual(changed.toSorted(), blockIn("text"));
  // The checks of `npm run check`, for the changed files only.
  run(copy, process.execPath, join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json");
  const written = changed.filter((file) => file.endsWith(".ts") && !file.startsWith("src/generated/"));
  run(copy, process.execPath, join(ROOT, "node_modules/prettier/bin/prettier.cjs"), "--check", ...written);
});

/** Whether a name on the page, which is a file or a folder, covers a file. */
function isMeant(path: string, file: string): boolean {
  return path.endsWith("/") ? file.startsWith(path) : file === path;
}

test("the list for a target names every file that mentions it", () => {
  const named = [...TARGET.matchAll(/`([^`\s]+\.[a-z]+|[^`\s]+\/)`/g)].map(([, path = ""]) => path);
  const name = "anthropic-profile";
  const knowing = [
    ...listFiles(ROOT, "grep", "--untracked", "--name-only", "--fixed-strings", name),
    ...listFiles(ROOT, "ls-files", `fixtures/*${name}*`),
  ].filter((file) => !/contributing/i.test(file));
  const hinting = /^fixtures\/.*\/expected\.[\w.]+$/;
  assert.deepEqual(
    {
      unnamed: knowing.filter((file) => !hinting.test(file) && !named.some((path) => isMeant(path, file))),
      needless: named.filter((path) => !knowing.some((file) => isMeant(path, file))),
    },
    { unnamed: [], needless: [] },
  );
});
