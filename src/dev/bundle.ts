// `npm run build`, second step: the command line as CommonJS in dist/cli, with its dependencies in it. Several files, because Node
// parses a file as a whole: what a run does not need is a file of its own. esbuild splits ES modules only, so that comes first.
import { build, transform, type Metafile } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { printLicenses } from "./licenses.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OUTPUT = join(ROOT, "dist/cli");

const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ["src/cli/main.ts"],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  outdir: OUTPUT,
  outExtension: { ".js": ".cjs" },
  chunkNames: "[name]-[hash]",
  write: false,
  metafile: true,
});

mkdirSync(OUTPUT, { recursive: true });
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    // What a dependency reads in strict mode stays strict; and a lazy file is required, which starts faster than Node's loader of ES modules.
    banner: '"use strict";',
    supported: { "dynamic-import": false },
  });
  writeFileSync(join(OUTPUT, basename(path)), code, { mode: 0o755 });
}
writeFileSync(join(ROOT, "dist/THIRD-PARTY-LICENSES.txt"), printLicenses(ROOT, listPackages(metafile)));

/** The folders of the packages that are in the bundle. */
function listPackages({ inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted();
}
