// Editor settings that map files to a schema. All of these editors run the same YAML server, which resolves paths in the workspace.

import { CONFIG_FILES } from "../dialects/config/recognize.ts";
import type { SCHEMAS } from "../generated/schemas.ts";

/** The path of a schema from the root of the workspace, and globs of the files to map to it. */
export interface SchemaMapping {
  readonly schema: string;
  readonly match: readonly string[];
}

/** The usual names of the files of a schema, for editors and SchemaStore. Workflows are Markdown, which YAML servers do not read. */
export const USUAL_FILES: Readonly<Partial<Record<keyof typeof SCHEMAS, readonly string[]>>> = {
  agent: inYaml("agent", "*.agent", "agents/*"),
  config: CONFIG_FILES,
  gateway: inYaml("gateway"),
};

function inYaml(...names: readonly string[]): string[] {
  return names.flatMap((name) => [`${name}.yaml`, `${name}.yml`]);
}

/** Prints the lines to add to an editor's configuration, by the name of the editor. */
export const EDITOR_SETTINGS = {
  neovim: ({ schema, match }) =>
    `-- init.lua
vim.lsp.config("yamlls", {
  settings = { yaml = { schemas = { [${quote(schema)}] = { ${match.map(quote).join(", ")} } } } },
})
vim.lsp.enable("yamlls")
`,
  helix: ({ schema, match }) =>
    `# .helix/languages.toml
[language-server.yaml-language-server.config.yaml.schemas]
${quote(schema)} = [${match.map(quote).join(", ")}]
`,
  zed: ({ schema, match }) =>
    `// .zed/settings.json
{
  "lsp": {
    "yaml-language-server": {
      "settings": { "yaml": { "schemas": { ${quote(schema)}: [${match.map(quote).join(", ")}] } } }
    }
  }
}
`,
  emacs: ({ schema, match }) =>
    `;; .dir-locals.el, for eglot
((nil . ((eglot-workspace-configuration
          . (:yaml (:schemas (:${schema.replaceAll(/[^\w./-]/g, "\\$&")} [${match.map(quote).join(" ")}])))))))
`,
} as const satisfies Readonly<Record<string, (mapping: SchemaMapping) => string>>;

/** Quotes a text without control characters, in the same way for all of these languages. */
function quote(text: string): string {
  return JSON.stringify(text);
}
