// The command line as CommonJS, with its dependencies in it. Several files, because Node parses a file as a whole: what is imported
// with `import()` becomes a file of its own, and so does what is on demand. esbuild splits only ES modules, so they are made first.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Plugin, transform } from "esbuild";
import { ON_DEMAND, onDemand } from "./on-demand.ts";

/** The folder that paths of a bundle's packages begin in. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const SOURCES = join(ROOT, "src");
const source = (name: string) => join(SOURCES, name);
const MAIN = source("cli/main.ts");
// What every run needs, and what the commonest one needs besides.
const ALWAYS = ["generated/version.ts", "cli/commands.ts"].map(source);
const LINT = source("cli/lint-run.ts");
// Help is to be quick too, and does without the latter.
const HELP = source("cli/program.ts");
// What all dialects share once there is a file of one of them.
const SIGN_INS = ["apply-rules", "fields", "token-source"].map((name) => source(`dialects/${name}.ts`));
const BEFORE = [...ALWAYS, LINT, ...SIGN_INS];

// What our oldest Node knows, though esbuild doubts it and would make such a pattern anew wherever it is used.
const SUPPORTED = { "regexp-unicode-property-escapes": true };

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  supported: SUPPORTED,
  // What a package has for bundlers: its CommonJS may require files in a way that cannot be followed.
  mainFields: ["module", "main"],
  // It is installed for the library's `runtime` in any case, twice as large as all else, and needed by one command.
  external: ["undici"],
  // The same code without a look at the environment for each token, which is a third of what its parser takes.
  alias: { yaml: join(ROOT, "node_modules/yaml/browser/index.js") },
  outdir: ".",
  entryNames: "[name]",
  outExtension: { ".js": ".cjs" },
  write: false,
  metafile: true,
} as const satisfies BuildOptions;

export interface BundledFile {
  readonly name: string;
  readonly code: string;
  /** The folders of the packages that are in it, below the root. */
  readonly packages: readonly string[];
}

/** Bundles the command line; `main.cjs` is the file to run. */
export async function bundleCommandLine(): Promise<BundledFile[]> {
  const { metafile: cut } = await build({ ...OPTIONS, entryPoints: [MAIN] });
  const entries = Object.values(cut.outputs).flatMap(({ entryPoint }) => (entryPoint ? [join(ROOT, entryPoint)] : []));
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: [MAIN, ...Object.keys(ON_DEMAND)],
    plugins: [onDemand(SOURCES, printExports(BEFORE)), withWhatComesBefore(entries)],
  });
  return Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const name = basename(path);
      const inputs = Object.keys(metafile.outputs[name]?.inputs ?? {});
      return { name, code: await toCommonJs(text), packages: listPackages(inputs) };
    }),
  );
}

// esbuild makes a file of the modules that the same entries need. Whatever is loaded later is an entry too, and each combination of
// them would cut another file out of what `lint` needs: two dozen, of which each takes half a millisecond to open. So all of them
// export what comes before them, which then is one file.
function withWhatComesBefore(entries: readonly string[]): Plugin {
  return {
    name: "with-what-comes-before",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/, namespace: "file" }, ({ path }) => {
        if (path === MAIN || !entries.includes(path)) return undefined;
        const before = printExports(path === HELP || path === LINT ? ALWAYS : BEFORE);
        return { contents: before + readFileSync(path, "utf8"), loader: "ts" };
      });
    },
  };
}

function printExports(files: readonly string[]): string {
  return files.map((file, index) => `export * as before${index} from ${JSON.stringify(file)};\n`).join("");
}

function listPackages(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted();
}

/**
 * The text of an ES module as CommonJS. What our files take from each other they take once, as they are loaded: no name that they
 * export ever changes, and none of them waits for one that waits for it. esbuild would make each name a property that is looked up
 * wherever it is used, as ES modules demand, and that takes longer to set up than a file to check.
 */
async function toCommonJs(text: string): Promise<string> {
  const linked = text
    .replaceAll(/^import (\{[^}]*\}) from ("\.\/.*");$/gm, (_, names: string, file: string) => {
      return `const ${names.replaceAll(" as ", ": ")} = require(${file});`;
    })
    .replaceAll(/^import ("\.\/.*");$/gm, "require($1);")
    // Node's loader of ES modules takes longer to start.
    .replaceAll(/\bimport\(("\.\/[^"]*")\)/g, "Promise.resolve().then(() => require($1))")
    .replace(/^export \{([^}]*)\};$/m, (_, names: string) => {
      return `module.exports = {${names.replaceAll(/(\S+) as ([^\s,]+)/g, "$2: $1")}};`;
    });
  const { code } = await transform(linked, {
    format: "cjs",
    platform: "node",
    target: "node20",
    // ES modules are strict without saying so.
    banner: '"use strict";',
    define: { requireOnDemand: "require" },
    supported: { ...SUPPORTED, "dynamic-import": false },
    // Less to read in: nothing prints a stack, and whoever debugs runs the sources.
    minify: true,
  });
  return code;
}
