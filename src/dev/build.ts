// `npm run build`, behind tsc: writes the command line to dist/cli, and the licenses of what it carries.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCommandLine, ROOT } from "./bundle.ts";
import { printLicenses } from "./licenses.ts";

const OUTPUT = join(ROOT, "dist", "cli");

const files = await bundleCommandLine();
const packages = new Set(files.flatMap((file) => file.packages));

mkdirSync(OUTPUT, { recursive: true });
for (const { name, code } of files) {
  writeFileSync(join(OUTPUT, name), code, { mode: name === "main.cjs" ? 0o755 : 0o644 });
}
writeFileSync(join(ROOT, "dist", "THIRD-PARTY-LICENSES.txt"), printLicenses(ROOT, [...packages].toSorted()));
