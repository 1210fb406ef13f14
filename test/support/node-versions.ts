// The supported versions of Node, and one that is too old. They are installed from npm to test/node-versions/ when they are first needed.
// Their packages exist only for Linux; on other systems, there is only the running Node.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { refuseNode } from "../../src/cli/refuse-node.ts";
import { SUPPORTED_NODE } from "../../src/generated/supported-node.ts";
import { npm } from "./npm.ts";

const FOLDER = fileURLToPath(new URL("../node-versions/", import.meta.url));

export interface NodeVersion {
  readonly version: string;
  readonly path: string;
}

/** The running Node, and one of each supported release line. Throws if one cannot be installed. */
export function nodeVersions(): NodeVersion[] {
  const running = { version: process.versions.node, path: process.execPath };
  return [running, ...installedVersions().filter(({ version }) => !isRefused(version))];
}

/** A Node that is too old for wifc, if there is one for this system. Throws if it cannot be installed. */
export function oldNode(): NodeVersion | undefined {
  return installedVersions().find(({ version }) => isRefused(version));
}

function isRefused(version: string): boolean {
  return refuseNode(version, SUPPORTED_NODE) !== undefined;
}

function installedVersions(): NodeVersion[] {
  const { optionalDependencies }: { readonly optionalDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(FOLDER, "package.json"), "utf8"),
  );
  const versions = Object.entries(optionalDependencies)
    .filter(([name]) => name.endsWith(`-${process.platform}-${process.arch}`))
    .map(([name, range]) => ({
      version: range.slice(range.lastIndexOf("@") + 1),
      path: join(FOLDER, "node_modules", name, "bin", "node"),
    }));
  if (!versions.every(({ path }) => existsSync(path))) npm(FOLDER, "ci", "--ignore-scripts", "--prefer-offline");
  return versions;
}
