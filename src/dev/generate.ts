// `npm run generate`: writes the files that are generated from schemas, rules, fixtures and tables. A test fails if one is stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.ts";

for (const [url, text] of await generatedFiles()) {
  mkdirSync(new URL(".", url), { recursive: true });
  writeFileSync(url, text);
}
