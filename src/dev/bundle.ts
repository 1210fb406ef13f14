// Bundles the command line and its dependencies as CommonJS. There are several files because Node parses a file as a whole: modules that
// are loaded with `import()` or on demand get their own files. esbuild splits only ES modules, so these are made first.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Plugin, transform } from "esbuild";
import { ON_DEMAND, onDemand } from "./on-demand.ts";

/** The root of the repository, which the paths of packages in a bundle are relative to. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const SOURCES = join(ROOT, "src");
const source = (name: string) => join(SOURCES, name);
const MAIN = source("cli/main.ts");
const RUN = source("cli/run.ts");
// The modules that every run needs, and those that the most common run needs in addition.
const ALWAYS = ["generated/version.ts", "cli/commands.ts", "cli/display-name.ts", "cli/program-options.ts"].map(source);
const LINT = source("cli/lint-plain.ts");
// What another thread of it runs.
const WORKER = source("cli/lint-worker.ts");
// Help has to be quick too, and does without the modules of `lint`.
const HELP = source("cli/program.ts");
// The modules that all dialects need, or several of them.
const SIGN_INS = [
  "bind/static-credentials.ts",
  "dialects/apply-rules.ts",
  "dialects/fields.ts",
  "dialects/lookalike-keys.ts",
  "dialects/token-source.ts",
  "dialects/unread-auth.ts",
  "model/token-url.ts",
].map(source);
const BEFORE = [...ALWAYS, LINT, ...SIGN_INS];

// The oldest supported Node has this feature. Without the entry, esbuild would create such a pattern each time it is used.
const SUPPORTED = { "regexp-unicode-property-escapes": true };

const OLDEST_NODE = "node20";
// The file that refuses an older Node must be read by it.
const ANY_NODE = "es2015";
const MAIN_NAME = "main.cjs";

/** The files that a process or a thread begins with, the first one first. */
export const ENTRY_NAMES = [MAIN_NAME, "lint-worker.cjs"];

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: OLDEST_NODE,
  supported: SUPPORTED,
  // The entry of a package for bundlers: its CommonJS may call `require` in a way that esbuild cannot follow.
  mainFields: ["module", "main"],
  // The same code, but without reading the environment for each token, which takes much of the parser's time.
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
  /** The folders of the packages in it, relative to the root. */
  readonly packages: readonly string[];
}

/** What is different in an executable, which comes without packages, and whose files are in no folder. */
const FORMS = {
  // The library's `runtime` installs undici in any case. It is larger than everything else together, and only one command needs it.
  package: { external: ["undici"], folder: "__dirname" },
  executable: { external: [], folder: '"."' },
};

/** Bundles the command line. `main.cjs` is the file to run. */
export async function bundleCommandLine(form: keyof typeof FORMS = "package"): Promise<BundledFile[]> {
  const { external, folder } = FORMS[form];
  const { metafile: cut } = await build({ ...OPTIONS, external, entryPoints: [MAIN] });
  const entries = Object.values(cut.outputs).flatMap(({ entryPoint }) => (entryPoint ? [join(ROOT, entryPoint)] : []));
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    external,
    entryPoints: [MAIN, WORKER, ...Object.keys(ON_DEMAND)],
    plugins: [onDemand(SOURCES, printExports(BEFORE)), exportSharedModules([...entries, WORKER])],
  });
  return Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const name = basename(path);
      const inputs = Object.keys(metafile.outputs[name]?.inputs ?? {});
      const target = name === MAIN_NAME ? ANY_NODE : OLDEST_NODE;
      return { name, code: await toCommonJs(text, folder, target), packages: listPackages(inputs) };
    }),
  );
}

// esbuild makes one file of the modules that the same set of entries needs. Modules that are loaded later are entries too, so that the
// modules of `lint` would be split into many small files, which take time to open. Therefore each entry exports all modules that are
// loaded before it, which makes them one file.
function exportSharedModules(entries: readonly string[]): Plugin {
  return {
    name: "export-shared-modules",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/, namespace: "file" }, ({ path }) => {
        if (path === MAIN || !entries.includes(path)) return undefined;
        const before = printExports([RUN, HELP, LINT].includes(path) ? ALWAYS : BEFORE);
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
 * Turns an ES module into CommonJS that copies its imports once, at load time. This is safe because no exported name of these files ever
 * changes and their imports have no cycles. esbuild itself would make each name a property that is looked up at every use, as ES modules
 * require, which takes longer to set up than a file takes to check.
 */
async function toCommonJs(text: string, folder: string, target: string): Promise<string> {
  const linked = text
    .replaceAll(/^import (\{[^}]*\}) from ("\.\/.*");$/gm, (_, names: string, file: string) => {
      return `const ${names.replaceAll(" as ", ": ")} = require(${file});`;
    })
    // The first file loads nothing before its check. Everything else loads what it needs.
    .replaceAll(/^import ("\.\/.*");$/gm, target === ANY_NODE ? "" : "require($1);")
    // Node's loader for ES modules takes longer to start.
    .replaceAll(/\bimport\(("\.\/[^"]*")\)/g, "Promise.resolve().then(() => require($1))")
    .replace(/^export \{([^}]*)\};$/m, (_, names: string) => {
      return `module.exports = {${names.replaceAll(/(\S+) as ([^\s,]+)/g, "$2: $1")}};`;
    });
  const { code } = await transform(linked, {
    format: "cjs",
    platform: "node",
    target,
    // ES modules are always strict.
    banner: '"use strict";',
    define: { requireOnDemand: "require", "import.meta.dirname": folder },
    supported: { ...SUPPORTED, "dynamic-import": false },
    // Smaller files load faster. Nothing prints a stack, and debugging is done with the sources.
    minify: true,
  });
  return code;
}
