// A file of the bundle → CommonJS that is quick to load.
import { transform } from "esbuild";

/** What our oldest Node knows, though esbuild doubts it and would make such a pattern anew wherever it is used. */
export const SUPPORTED = { "regexp-unicode-property-escapes": true };

/**
 * The text of an ES module as CommonJS. What our files take from each other they take once, as they are loaded: no name that they
 * export ever changes, and none of them waits for one that waits for it. esbuild would make each name a property that is looked up
 * wherever it is used, as ES modules demand, and that takes longer to set up than a file to check.
 */
export async function toCommonJs(text: string): Promise<string> {
  const linked = text
    .replaceAll(/^import (\{[^}]*\}) from ("\.\/.*");$/gm, (_, names: string, file: string) => {
      return `const ${names.replaceAll(" as ", ": ")} = require(${file});`;
    })
    .replaceAll(/^import ("\.\/.*");$/gm, "require($1);")
    // Node's loader of ES modules takes longer to start.
    .replaceAll(/\bimport\(("\.\/[^"]*")\)/g, "Promise.resolve().then(() => require($1))")
    .replace(/^export \{([^}]*)\};$/m, (_, names: string) => {
      return `module.exports = {${names.replaceAll(/(\S+) as ([^\s,]+)/g, "$2: $1")}};`;
    });
  const { code } = await transform(linked, {
    format: "cjs",
    platform: "node",
    target: "node20",
    // ES modules are strict without saying so.
    banner: '"use strict";',
    define: { requireOnDemand: "require" },
    supported: { ...SUPPORTED, "dynamic-import": false },
    // Less to read in: nothing prints a stack, and whoever debugs runs the sources.
    minify: true,
  });
  return code;
}
