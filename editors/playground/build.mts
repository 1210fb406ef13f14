// Builds the playground: a page in `dist/`, which any web server can serve. `npm run playground` runs it.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { printLicenses } from "../../src/dev/licenses.ts";
import { dropUnusedNamespaces, loadOnDemand } from "./bundle-plugins.mts";
import { EXAMPLES } from "./examples.mts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../../");
const PAGE = ["index.html", "style.css"];
const LICENSES = "licenses.txt";

/** Tests pass another folder. */
const outdir = process.argv[2] ?? join(HERE, "dist");

const examples = EXAMPLES.map(({ title, folder, files }) => ({
  title,
  files: Object.entries(files).map(([name, file]) => ({
    name,
    text: readFileSync(join(ROOT, "fixtures", folder, file), "utf8"),
  })),
}));

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
const { metafile } = await build({
  absWorkingDir: HERE,
  entryPoints: { playground: "src/main.mts" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  legalComments: "none",
  metafile: true,
  outdir,
  chunkNames: "[name]-[hash]",
  define: { EXAMPLES: JSON.stringify(examples) },
  // The features of the language server need only the values of the protocol, not its connection.
  alias: {
    "vscode-languageserver": "vscode-languageserver-types",
    yaml: join(ROOT, "node_modules/yaml/browser/index.js"),
  },
  plugins: [loadOnDemand(ROOT, join(HERE, "src/on-demand.mts")), dropUnusedNamespaces],
});
for (const name of PAGE) copyFileSync(join(HERE, "src", name), join(outdir, name));

const scripts = Object.keys(metafile.outputs).map((file) => basename(file));
const { code } = await transform(readFileSync(join(HERE, "src/offline.js"), "utf8"), {
  define: { FILES: JSON.stringify(["./", ...PAGE, LICENSES, ...scripts]) },
  minify: true,
});
writeFileSync(join(outdir, "offline.js"), code);

const packages = Object.keys(metafile.inputs).flatMap((file) => {
  const [, folder] = /(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
});
writeFileSync(join(outdir, LICENSES), printLicenses([{ packages }], "The playground of wifc"));
