// Limits on one file. Real files stay far below them; a file that exceeds one is hostile or not a configuration.

/** The limits of a file: `most` is the largest number of `unit`s, `what` describes what is counted. */
export const LIMITS = {
  size: { most: 1_048_576, unit: "bytes", what: "size" },
  tokens: { most: 50_000, unit: "tokens", what: "number of YAML tokens" },
  depth: { most: 64, unit: "levels", what: "nesting" },
  aliases: { most: 100, unit: "aliases", what: "number of aliases" },
  nodes: { most: 100_000, unit: "nodes", what: "size after aliases and merge keys" },
  imports: {
    most: 50,
    unit: "files",
    what: "number of files that a workflow imports; their total size is limited like that of one file",
  },
  findings: { most: 50, unit: "findings", what: "number of findings reported per file; further ones are only counted" },
} as const;

/** The name of a limit. */
export type Limit = keyof typeof LIMITS;
