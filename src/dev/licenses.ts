// The licenses of the packages that are bundled, as these require.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, type BundledFile } from "./bundle.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const LICENSE = /^licen[cs]e/i;

/** Prints one paragraph for each package in these files. Throws if a package has no license file. */
export function printLicenses(files: readonly Pick<BundledFile, "packages">[], product: string): string {
  const folders = new Set(files.flatMap(({ packages }) => packages));
  const paragraphs = [...folders].toSorted().map((folder) => {
    const { name, version, license }: Manifest = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    const file = readdirSync(join(ROOT, folder)).find((each) => LICENSE.test(each));
    if (file === undefined) throw new Error(`${name} is bundled, but has no license file to ship`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(ROOT, folder, file), "utf8").trim()}\n`;
  });
  return `${product} includes these packages.\n\n${paragraphs.join(`\n${"-".repeat(80)}\n\n`)}`;
}
