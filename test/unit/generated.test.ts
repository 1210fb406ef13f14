// Generated files are up to date.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { generatedFiles } from "../../src/dev/generated-files.ts";

for (const [url, text] of await generatedFiles()) {
  test(`${url.pathname.split("/").slice(-3).join("/")} is up to date`, () => {
    const written = existsSync(url) ? readFileSync(url, "utf8") : "";
    assert.ok(written === text, "it is stale: run `npm run generate`");
  });
}
