// `npm run generate`: everything in src/generated/, written from the schemas. A test fails when a file is stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.ts";

for (const [url, text] of await generatedFiles()) {
  mkdirSync(new URL(".", url), { recursive: true });
  writeFileSync(url, text);
}
