// `npm run fixtures`: rewrites every `expected.*` file that is there, makes `expected.txt` where it is not, and runs the README.
// `npm run fixtures -- NAME` does only the folders with that in their path. Read the diff as you would read code.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTATIONS, readCases } from "./fixtures.ts";
import { run } from "./npm.ts";
import { README, ROOT, runReadme } from "./readme.ts";

const names = process.argv.slice(2);
const cases = [...readCases("valid"), ...readCases("invalid")].filter(
  (each) => names.length === 0 || names.some((name) => each.name.includes(name)),
);
if (cases.length === 0) {
  process.stderr.write(`No folder of fixtures has ${names.join(" or ")} in its path.\n`);
  process.exitCode = 1;
}
for (const each of cases) {
  for (const [file, print] of Object.entries(EXPECTATIONS)) {
    const path = join(each.folder, file);
    if (existsSync(path) || file === "expected.txt") writeFileSync(path, print(each));
  }
}
if (names.length === 0) {
  run(ROOT, "npm", "run", "build");
  writeFileSync(README, runReadme());
}
