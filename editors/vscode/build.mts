// Builds the extension's `dist/`: the extension and the server, for a computer and for a browser, each bundled with its dependencies except
// `vscode`. It uses the tools of the project: run `npm ci` in the root first.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIALECTS } from "../../src/dialects/dialects.ts";
import type { FileKind, Marks } from "../../src/dialects/marks.ts";
import { build, type BuildOptions } from "esbuild";
import { HINTS_FILE, printHintsSchema } from "./hints-schema.mts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Tests pass another folder. */
const outdir = process.argv[2] ?? join(HERE, "dist");

function listMarks(kind: FileKind): string[] {
  const marks: readonly Marks[] = DIALECTS.map((dialect) => dialect.marks);
  return marks.flatMap(({ [kind]: mark }) => mark?.source ?? []);
}

const OPTIONS = {
  absWorkingDir: HERE,
  bundle: true,
  format: "cjs",
  external: ["vscode"],
  minify: true,
  outdir,
  define: { MARKS: JSON.stringify({ yaml: listMarks("yaml"), json: listMarks("json") }) },
} as const satisfies BuildOptions;

await build({
  ...OPTIONS,
  define: { ...OPTIONS.define, READABLE_SCHEME: '"file"' },
  entryPoints: ["src/node.mts", "src/node-server.mts"],
  platform: "node",
  target: "node20",
});
await build({
  ...OPTIONS,
  define: { ...OPTIONS.define, READABLE_SCHEME: "undefined" },
  entryPoints: ["src/web.mts", "src/web-server.mts"],
  platform: "browser",
  target: "es2022",
  inject: ["src/web/globals.mts"],
  alias: {
    "node:fs": join(HERE, "src/web/fs.mts"),
    "node:path": "path-browserify",
    "node:url": join(HERE, "src/web/url.mts"),
  },
});
writeFileSync(join(outdir, HINTS_FILE), printHintsSchema());
