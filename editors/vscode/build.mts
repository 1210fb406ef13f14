// Builds the extension's `dist/`: the extension and the server, each bundled with its dependencies except `vscode`, and the page about
// all codes. It uses the tools of the project: run `npm ci` in the root first.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Tests pass another folder. */
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
