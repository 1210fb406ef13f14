// Makes `dist/` of the extension: the extension and the server, each with everything in it, and the page about all codes.
// `vscode` itself is there when it runs. The tools are those of the project: run `npm ci` in its root first.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Where to put it can be named, for tests. */
const outdir = process.argv[2] ?? join(HERE, "dist");

await build({
  absWorkingDir: HERE,
  entryPoints: ["src/extension.mts", "src/server.mts"],
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  minify: true,
  outdir,
});
cpSync(join(HERE, "../../docs/rules.md"), join(outdir, "docs/rules.md"));
