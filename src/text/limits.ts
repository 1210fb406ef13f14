// How much one file may ask for. Real files stay far below; what goes beyond was made to hurt or is no configuration.

/** The limits of a file, in the unit that `unit` names. */
export const LIMITS = {
  size: { most: 1_048_576, unit: "bytes", what: "size" },
  tokens: { most: 50_000, unit: "tokens", what: "number of YAML tokens" },
  depth: { most: 64, unit: "levels", what: "nesting" },
  aliases: { most: 100, unit: "aliases", what: "number of aliases" },
  nodes: { most: 100_000, unit: "nodes", what: "size after aliases and merge keys" },
  imports: {
    most: 50,
    unit: "files",
    what: "number of files that a workflow imports, together no larger than one may be",
  },
  findings: { most: 50, unit: "findings", what: "number of findings kept" },
} as const;

/** The name of a limit. */
export type Limit = keyof typeof LIMITS;
