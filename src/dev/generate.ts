// `npm run generate`: writes the files of the list, which are made of schemas, rules, fixtures and tables. A test fails when one is stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.ts";

for (const [url, text] of await generatedFiles()) {
  mkdirSync(new URL(".", url), { recursive: true });
  writeFileSync(url, text);
}
