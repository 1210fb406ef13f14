// package.json → the version that we say we are, as code: a browser and a bundle have no package.json to read.
import { readFileSync } from "node:fs";

/** `src/generated/version.ts`: the version in package.json. */
export function printVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return `// Written by \`npm run generate\` from package.json. Do not edit.
/** The version of this package. */
export const VERSION = ${JSON.stringify(manifest.version)};
`;
}
