// `npm run api`: writes the API reference in docs/api/. A test fails if it is stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { apiPages } from "./api-pages.ts";

for (const [url, text] of await apiPages()) {
  mkdirSync(new URL(".", url), { recursive: true });
  writeFileSync(url, text);
}
