// What the command line loads for a file with nothing to object to. Bytes and modules do not waver as seconds do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The packages and the files of /src that this one imports, by way of others too, without what is loaded later. */
async function modulesOf(entry: string): Promise<{ readonly packages: string[]; readonly files: string[] }> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    absWorkingDir: fileURLToPath(new URL("../../", import.meta.url)),
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const packages = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return { packages: [...new Set(packages)].toSorted(), files: inputs.filter((path) => path.startsWith("src/")) };
}

test("the quick lane loads no YAML package, no ajv, and no schemas", async () => {
  const { packages, files } = await modulesOf("api/lint-quickly.ts");
  assert.deepEqual(packages, ["@actions/expressions", "fastest-levenshtein"]);
  assert.deepEqual(
    files.filter((file) => file.startsWith("src/generated/")).toSorted(),
    ["agent-guards", "constants", "workflow-guards"].map((name) => `src/generated/${name}.ts`),
  );
  assert.ok(files.includes("src/analyze.ts"));
});

test("a finding in plain YAML needs no YAML package either", async () => {
  const { packages, files } = await modulesOf("api/lint-plainly.ts");
  assert.deepEqual(packages, ["@actions/expressions", "fastest-levenshtein"]);
  assert.ok(files.includes("src/generated/schemas.ts"));
});

test("the way with all places loads the YAML package", async () => {
  const { packages } = await modulesOf("api/lint.ts");
  assert.ok(packages.includes("yaml"));
});
