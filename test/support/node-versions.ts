// Versions of Node beside the one that runs the tests, installed from npm into test/node-versions/ the first time they are asked for.
// Their packages exist for Linux; elsewhere there is only the running one.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./npm.ts";

const FOLDER = fileURLToPath(new URL("../node-versions/", import.meta.url));

/** A Node to run. */
export interface NodeVersion {
  readonly version: string;
  readonly path: string;
}

/** The running Node, and one of each line that wifc supports. Throws if one cannot be installed. */
export function nodeVersions(): NodeVersion[] {
  const { optionalDependencies }: { readonly optionalDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(FOLDER, "package.json"), "utf8"),
  );
  const others = Object.entries(optionalDependencies)
    .filter(([name]) => name.endsWith(`-${process.platform}-${process.arch}`))
    .map(([name, range]) => ({
      version: range.slice(range.lastIndexOf("@") + 1),
      path: join(FOLDER, "node_modules", name, "bin", "node"),
    }));
  if (!others.every(({ path }) => existsSync(path))) npm(FOLDER, "ci", "--ignore-scripts", "--prefer-offline");
  return [{ version: process.versions.node, path: process.execPath }, ...others];
}
