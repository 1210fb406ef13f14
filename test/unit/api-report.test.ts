// The package's exports match docs/api/.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { apiPages } from "../../src/dev/api-pages.ts";

test("the API reference is up to date", async () => {
  for (const [url, text] of await apiPages()) {
    const written = existsSync(url) ? readFileSync(url, "utf8") : "";
    assert.ok(written === text, `${url.pathname} is stale: run \`npm run api\` and look at the difference`);
    assert.doesNotMatch(text, /^### \w+\n\n```/m, "an exported name without a docstring");
  }
});
