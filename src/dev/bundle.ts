// The command line as CommonJS, with its dependencies in it. Several files, because Node parses a file as a whole: what is imported
// with `import()` becomes a file of its own. esbuild splits only ES modules, so they are made first.
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

/** The folder that paths of a bundle's packages begin in. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the bundle. */
export interface BundledFile {
  readonly name: string;
  readonly code: string;
  /** The folders of the packages that are in it, below the root. */
  readonly packages: readonly string[];
}

/** Bundles the command line; `main.cjs` is the file to run. */
export async function bundleCommandLine(): Promise<BundledFile[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/cli/main.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outdir: ".",
    outExtension: { ".js": ".cjs" },
    write: false,
    metafile: true,
  });
  return Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const name = basename(path);
      const inputs = Object.keys(metafile.outputs[name]?.inputs ?? {});
      return { name, code: await toCommonJs(text), packages: listPackages(inputs) };
    }),
  );
}

async function toCommonJs(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    // ES modules are strict without saying so.
    banner: '"use strict";',
    // A lazy file is required: Node's loader of ES modules takes longer to start.
    supported: { "dynamic-import": false },
  });
  return code;
}

function listPackages(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted();
}
