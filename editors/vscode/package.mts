// `npm run package`: packs the extension, built before, with what its page on the marketplace shows. Links on the page lead to the
// repository that package.json in the root names; while it names none, they are left as they are.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { REPOSITORY, VERSION } from "../../src/generated/version.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const FOLDER = "editors/vscode";

interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
}

interface Versions {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Tests pass a file and the program that packs. */
const [output, vsce] = process.argv.slice(2);

const { name, files, ...manifest }: Manifest = readJson("package.json");
const { dependencies }: Versions = readJson("../../test/vscode/package.json");
const staged = mkdtempSync(join(tmpdir(), "wifc-package-"));
try {
  for (const file of files) cpSync(join(HERE, file), join(staged, file), { recursive: true });
  cpSync(join(HERE, "../../CHANGELOG.md"), join(staged, "CHANGELOG.md"));
  const repository = REPOSITORY && { repository: { type: "git", url: `${REPOSITORY}.git`, directory: FOLDER } };
  // What is for this folder only is left out.
  const shipped = { name, files, ...manifest, ...repository, private: undefined, scripts: undefined };
  writeFileSync(join(staged, "package.json"), JSON.stringify(shipped, undefined, 2));

  const base = (kind: string) => `${REPOSITORY}/${kind}/v${VERSION}/${FOLDER}`;
  const links = REPOSITORY
    ? ["--baseContentUrl", base("blob"), "--baseImagesUrl", base("raw")]
    : ["--allow-missing-repository", "--no-rewrite-relative-links"];
  const file = output ?? join(HERE, `${name}-${VERSION}.vsix`);
  const pack = ["package", "--no-dependencies", "--skip-license", ...links, "--out", file];
  const [program = "npx", ...before] = vsce
    ? [process.execPath, vsce]
    : ["npx", "--yes", `@vscode/vsce@${dependencies["@vscode/vsce"]}`];
  const { status } = spawnSync(program, [...before, ...pack], { cwd: staged, stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(staged, { recursive: true });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(HERE, path), "utf8"));
}
