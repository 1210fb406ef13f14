// The tools that wifc is compared with. They are installed from npm into node_modules/.cache and kept there.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SCHEMAS } from "../../generated/schemas.ts";
import { write } from "./corpus.ts";
import type { Command } from "./measure.ts";

const FOLDER = fileURLToPath(new URL("../../../node_modules/.cache/wifc-bench/", import.meta.url));
const MANIFEST = fileURLToPath(new URL("peers.json", import.meta.url));

// Exit codes for only valid files, and for some invalid ones.
const SOURCEMETA_CODES = [0, 2];
const CODES = [0, 1];

const PEERS = {
  "ajv-cli": (folder: string) =>
    node("ajv-cli/dist/index.js", "validate", "--strict=false", "-s", writeSchema(), "-d", join(folder, "*", "*.yaml")),
  "sourcemeta-npm": (folder: string) => ({
    ...node("@sourcemeta/jsonschema/npm/cli.js", ...sourcemetaArguments(folder)),
    codes: SOURCEMETA_CODES,
  }),
  "sourcemeta-native": (folder: string): Command => ({
    program: packageFile(`@sourcemeta/jsonschema/build/github-releases/jsonschema-${nativePlatform()}`),
    args: sourcemetaArguments(folder),
    codes: SOURCEMETA_CODES,
  }),
  v8r: (file: string) => node("v8r/src/index.js", "--schema", writeSchema(), file),
  spectral: (file: string) => node("@stoplight/spectral-cli/dist/index.js", "lint", "--ruleset", writeRuleset(), file),
};

/** The command of a peer that checks a path: a folder of folders, or a file. Throws if the peer cannot be installed. */
export function peer(name: keyof typeof PEERS, path: string): Command {
  install();
  return PEERS[name](path);
}

function install(): void {
  if (existsSync(join(FOLDER, "node_modules", ".package-lock.json"))) return;
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(MANIFEST, join(FOLDER, "package.json"));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  const { status } = spawnSync("npm", args, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("npm cannot install the peers");
}

/** Makes it report every file and every mistake, as wifc does. */
function sourcemetaArguments(folder: string): string[] {
  return ["validate", writeSchema(), folder, "--extension", ".yaml", "--continue"];
}

function node(file: string, ...args: string[]): Command {
  return { program: process.execPath, args: [packageFile(file), ...args], codes: CODES };
}

function packageFile(file: string): string {
  const path = join(FOLDER, "node_modules", file);
  if (!existsSync(path)) throw new Error(`${file} does not exist for this platform`);
  return path;
}

function nativePlatform(): string {
  return `${process.platform}-${process.arch === "x64" ? "x86_64" : process.arch}`;
}

function writeSchema(): string {
  return write("agent.schema.json", JSON.stringify(SCHEMAS.agent));
}

function writeRuleset(): string {
  const schema = writeSchema();
  return write(
    "ruleset.yaml",
    `rules:
  agent:
    given: $
    severity: error
    then: { function: schema, functionOptions: { schema: { $ref: ${JSON.stringify(schema)} } } }
`,
  );
}
