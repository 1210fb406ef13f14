// YAML that wifc can read, but the program for the file cannot.
import { problem } from "../../diagnostics/problem.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `unsupported-yaml`. */
export const unsupportedYaml: AuthRule = ({ config: { constructs = [] } }) =>
  constructs.map(({ kind, place }) => problem("unsupported-yaml", place, { kind }));
