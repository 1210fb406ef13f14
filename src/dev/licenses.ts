// The packages that our bundle carries, each with the text of its license, as their licenses ask.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const LICENSE = /^licen[cs]e/i;

/** One paragraph a package, from its folder below `root`. Throws when a package does not bring the text of its license. */
export function printLicenses(root: string, folders: readonly string[]): string {
  const paragraphs = folders.map((folder) => {
    const { name, version, license }: Manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(join(root, folder)).find((each) => LICENSE.test(each));
    if (file === undefined) throw new Error(`${name} is bundled and has no license file: its license must be shipped`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
  });
  return `The command line of wifc carries these packages.\n\n${paragraphs.join(`\n${"-".repeat(80)}\n\n`)}`;
}
