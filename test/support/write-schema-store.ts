// `npm run schema-store -- FOLDER`: writes the files for SchemaStore to a checkout of it, or to any other folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listStoredFiles } from "./schema-store.ts";

const [folder = "schema-store"] = process.argv.slice(2);
for (const [path, text] of listStoredFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
