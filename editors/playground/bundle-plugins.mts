// What the build changes in the sources, so that the first script of the page is small.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { printStandIn } from "../../src/dev/on-demand.ts";

/** The files that the page loads on demand, by what `on-demand.mts` calls them. */
const ON_DEMAND: Readonly<Record<string, string>> = {
  conditions: "src/syntax/rule-condition.ts",
  explanations: "src/diagnostics/explanations.ts",
};

/** Replaces each of these files, which are in `root`, where something imports it; the file `loader` loads it. */
export function loadOnDemand(root: string, loader: string): Plugin {
  const names = new Map(Object.entries(ON_DEMAND).map(([name, file]) => [join(root, file), name]));
  return {
    name: "load-on-demand",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
        const file = join(resolveDir, path);
        return kind === "dynamic-import" || !names.has(file) ? undefined : { path: file, namespace: "stand-in" };
      });
      onLoad({ filter: /./, namespace: "stand-in" }, ({ path }) => {
        const name = names.get(path) ?? "";
        const code = printStandIn(path, `${name}()`);
        return { contents: `import { ${name} } from ${JSON.stringify(loader)};\n${code}`, resolveDir: root };
      });
    },
  };
}

const NAMESPACE = /^export var (\w+);\n\(function \(\1\) \{([^]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;

/** Lets esbuild leave out the namespaces of the protocol that nothing uses: it cannot see that making one has no other effect. */
export const dropUnusedNamespaces: Plugin = {
  name: "drop-unused-namespaces",
  setup({ onLoad }) {
    onLoad({ filter: /vscode-languageserver-types\/lib\/esm\/main\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        NAMESPACE,
        "export const $1 = /* @__PURE__ */ (($1) => {$2return $1;})({});",
      ),
    }));
  },
};
