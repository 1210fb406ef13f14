// The supported versions of Node. They are installed from npm to test/node-versions/ when they are first needed.
// Their packages exist only for Linux; on other systems, there is only the running Node.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./npm.ts";

const FOLDER = fileURLToPath(new URL("../node-versions/", import.meta.url));

export interface NodeVersion {
  readonly version: string;
  readonly path: string;
}

/** The running Node, and one of each supported release line. Throws if one cannot be installed. */
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
