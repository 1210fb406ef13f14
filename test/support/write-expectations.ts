// `npm run fixtures`: rewrites all `expected.*` files, creates missing `expected.txt` files, and updates the output that pages of the
// documentation show. `npm run fixtures -- NAME` rewrites only the folders and pages with NAME in their path. Review the diff as you
// would review code.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTATIONS, readCases } from "./fixtures.ts";
import { leaveServersOpen } from "./loopback.ts";
import { run } from "./npm.ts";
import { PAGES, ROOT, runPage } from "./pages.ts";

const names = process.argv.slice(2);
const isChosen = (path: string) => names.length === 0 || names.some((name) => path.includes(name));

const cases = [...readCases("valid"), ...readCases("invalid"), ...readCases("migrate")].filter(({ name }) =>
  isChosen(name),
);
const pages = PAGES.filter(isChosen);
if (cases.length + pages.length === 0) {
  process.stderr.write(`No fixture and no page has ${names.join(" or ")} in its path.\n`);
  process.exitCode = 1;
}
for (const each of cases) {
  const required = each.name.startsWith("migrate/") ? "expected.migrated" : "expected.txt";
  for (const [file, print] of Object.entries(EXPECTATIONS)) {
    const path = join(each.folder, file);
    if (existsSync(path) || file === required) writeFileSync(path, print(each));
  }
}
leaveServersOpen();
if (pages.length > 0) run(ROOT, "npm", "run", "build");
for (const page of pages) writeFileSync(join(ROOT, page), await runPage(page));
// Servers of a page would keep the process.
process.exit();
