// Modules that most runs of the command line import but do not call: the first call loads them. Only CommonJS can load a module
// synchronously; the library, which consists of ES modules, imports the same modules directly.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { DIALECT_NAMES } from "./read-schemas.ts";

/** The modules, by the name of the file that they are bundled to. They may export only functions. */
export const ON_DEMAND: Readonly<Record<string, readonly string[]>> = {
  yaml: ["parse/full-parser.ts"],
  // The code of a dialect is loaded with its first file.
  ...Object.fromEntries(
    DIALECT_NAMES.map((name) => [`dialect-${name}`, [`dialects/${name}/check.ts`, `generated/${name}-guards.ts`]]),
  ),
  commands: [
    "dialects/curl-request.ts",
    "dialects/equivalent-source.ts",
    "facts/known-commands.ts",
    "syntax/command-stages.ts",
    "syntax/shell-script.ts",
  ],
  comparison: ["api/comparison.ts"],
  configuration: ["cli/applied-configuration.ts", "cli/configuration.ts"],
  conditions: ["syntax/rule-condition.ts"],
  expressions: ["syntax/condition.ts", "syntax/expression-syntax.ts"],
  findings: [
    "dialects/unread-documents.ts",
    "diagnostics/diagnostic.ts",
    "diagnostics/edit.ts",
    "diagnostics/problem.ts",
    "diagnostics/retired.ts",
    "diagnostics/value-type.ts",
    "parse/frontmatter-end.ts",
    "parse/subset-places.ts",
    "print/diagnostics/print-finding.ts",
    "print/diagnostics/secret-places.ts",
    "suppressions/apply.ts",
    "suppressions/suppression.ts",
    "targets/refuse-lost.ts",
    "text/character.ts",
    "text/suggest.ts",
  ],
  shape: ["validate/explain-shape.ts", "validate/malformed-id.ts"],
  patches: ["validate/explain-patch.ts"],
  inputs: ["dialects/trace-inputs.ts", "dialects/workflow/import-inputs.ts"],
  addresses: ["syntax/go-address.ts"],
  requests: ["dialects/github-actions.ts"],
  "gateway-references": ["syntax/gateway-reference.ts"],
  github: ["print/diagnostics/github.ts"],
  formats: [
    "print/diagnostics/json.ts",
    "print/diagnostics/rdjson.ts",
    "print/diagnostics/sarif.ts",
    "print/diagnostics/xml.ts",
  ],
  failures: ["text/system-error.ts"],
  editor: ["dialects/agent/editor.ts", "dialects/workflow/editor.ts"],
  "own-steps": ["dialects/workflow/own-steps.ts"],
  imports: ["cli/read-import.ts", "dialects/workflow/imports.ts"],
  links: ["cli/supports-links.ts"],
  policies: ["diagnostics/catalogue/policy-words.ts", "rules/apply-policies.ts", "rules/locked-codes.ts"],
  migration: ["diagnostics/catalogue/migration-words.ts"],
  outputs: ["targets/candidate.ts"],
  printing: [
    "targets/gh-aw-engine.ts",
    "targets/kubernetes-patch.ts",
    "targets/print-mapping.ts",
    "targets/token-mount.ts",
  ],
  rewriting: ["targets/gh-aw-edits.ts"],
  severities: ["cli/parse-rule.ts"],
  search: ["cli/candidate.ts"],
  summary: ["print/diagnostics/markdown.ts"],
  trace: ["cli/trace.ts"],
  targets: ["targets/targets.ts", "targets/value.ts"],
  writing: ["cli/write-file.ts"],
};

/** Replaces each of these modules, which are in `folder`, by a stand-in. The bundled files begin with the code `before`. */
export function onDemand(folder: string, before: string): Plugin {
  const homes = new Map<string, string>();
  for (const [home, modules] of Object.entries(ON_DEMAND))
    for (const each of modules) homes.set(join(folder, each), home);
  return {
    name: "on-demand",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[\w-]+$/ }, ({ path, kind }) =>
        kind === "entry-point" && path in ON_DEMAND ? { path, namespace: "on-demand" } : undefined,
      );
      onLoad({ filter: /./, namespace: "on-demand" }, ({ path }) => {
        const modules = ON_DEMAND[path] ?? [];
        const exports = modules.map((each) => `export * from ${JSON.stringify(join(folder, each))};\n`);
        return { contents: exports.join("") + before, resolveDir: folder };
      });
      onResolve({ filter: /\.ts$/, namespace: "file" }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path);
        return homes.has(file) ? { path: file, namespace: "stand-in", pluginData: homes.get(file) } : undefined;
      });
      onLoad({ filter: /./, namespace: "stand-in" }, ({ path, pluginData }) => ({
        contents: printStandIn(path, `requireOnDemand("./${pluginData}.cjs")`),
      }));
    },
  };
}

/** Prints a module with the same functions, each of which calls the real function of what the code `real` yields. */
export function printStandIn(path: string, real: string): string {
  const text = readFileSync(path, "utf8");
  if (/^export (?!function |interface |type |\{)/m.test(text)) throw new Error(`${path} exports more than functions`);
  // Exports as we write them, and as in generated files.
  const declared = Array.from(text.matchAll(/^export function (\w+)/gm), ([, name = ""]) => name);
  const listed = /^export \{([^}]*)\}/m.exec(text)?.[1]?.match(/\w+/g) ?? [];
  const functions = [...declared, ...listed].map(
    (name) => `export const ${name} = (...given) => (loaded ??= ${real}).${name}(...given);\n`,
  );
  return `let loaded;\n${functions.join("")}`;
}
