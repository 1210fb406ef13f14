// `npm run build`, after tsc: writes the bundled command line to dist/cli, and the licenses of the packages in it, as these require.
import { mkdirSync, writeFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCommandLine, ROOT } from "./bundle.ts";

const OUTPUT = join(ROOT, "dist", "cli");

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const LICENSE = /^licen[cs]e/i;

/** Prints one paragraph per package, from its folder in `root`. Throws if a package has no license file. */
function printLicenses(root: string, folders: readonly string[]): string {
  const paragraphs = folders.map((folder) => {
    const { name, version, license }: Manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(join(root, folder)).find((each) => LICENSE.test(each));
    if (file === undefined) throw new Error(`${name} is bundled, but has no license file to ship`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
  });
  return `The command line of wifc includes these packages.\n\n${paragraphs.join(`\n${"-".repeat(80)}\n\n`)}`;
}

const files = await bundleCommandLine();
const packages = new Set(files.flatMap((file) => file.packages));

mkdirSync(OUTPUT, { recursive: true });
for (const { name, code } of files) {
  writeFileSync(join(OUTPUT, name), code, { mode: name === "main.cjs" ? 0o755 : 0o644 });
}
writeFileSync(join(ROOT, "dist", "THIRD-PARTY-LICENSES.txt"), printLicenses(ROOT, [...packages].toSorted()));
