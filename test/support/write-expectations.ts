// `npm run fixtures`: rewrites every `expected.*` file that is there, makes `expected.txt` where it is not, and runs the README.
// Read the diff as you would read code.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTATIONS, readCases } from "./fixtures.ts";
import { README, runReadme } from "./readme.ts";

for (const each of [...readCases("valid"), ...readCases("invalid")]) {
  for (const [file, print] of Object.entries(EXPECTATIONS)) {
    const path = join(each.folder, file);
    if (existsSync(path) || file === "expected.txt") writeFileSync(path, print(each));
  }
}
writeFileSync(README, runReadme());
