// `npm run build`, after tsc: writes the bundled command line to dist/cli, and the licenses of the packages in it, as these require.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCommandLine, ROOT } from "./bundle.ts";
import { printLicenses } from "./licenses.ts";

const OUTPUT = join(ROOT, "dist", "cli");

const files = await bundleCommandLine();
mkdirSync(OUTPUT, { recursive: true });
for (const { name, code } of files) {
  writeFileSync(join(OUTPUT, name), code, { mode: name === "main.cjs" ? 0o755 : 0o644 });
}
writeFileSync(join(ROOT, "dist", "THIRD-PARTY-LICENSES.txt"), printLicenses(files, "The command line of wifc"));
