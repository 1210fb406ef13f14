// The lines that tell an editor which files a schema is for. All of them run the same YAML server, which takes paths from the workspace.

/** A schema's file, as it is found from the workspace's root, and the files that it is for. */
export interface SchemaMapping {
  readonly schema: string;
  readonly match: readonly string[];
}

/** What agent files are usually called, for the editor and for catalogues of schemas. Workflows are markdown, which YAML servers do not read. */
export const AGENT_FILES = ["agent", "*.agent", "agents/*"].flatMap((name) => [`${name}.yaml`, `${name}.yml`]);

/** How each editor's configuration is written by hand, by the editor's name. */
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

/** As all of these languages write a text without control characters. */
function quote(text: string): string {
  return JSON.stringify(text);
}
