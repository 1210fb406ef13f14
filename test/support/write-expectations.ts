// `npm run fixtures`: rewrites every `expected.*` file that is there, and makes `expected.txt` where it is not. Read the diff as code.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTATIONS, readCases } from "./fixtures.ts";

for (const each of [...readCases("valid"), ...readCases("invalid")]) {
  for (const [file, print] of Object.entries(EXPECTATIONS)) {
    const path = join(each.folder, file);
    if (existsSync(path) || file === "expected.txt") writeFileSync(path, print(each));
  }
}
