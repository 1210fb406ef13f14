// A YAML mapping for the `env:` of a step or job.
import { refuseNothing, type VariableFormat } from "./format.ts";

/** Double-quoted, so that no reader takes a value for a number, a boolean or a date. JSON's strings are YAML's too. */
export const YAML_MAPPING: VariableFormat = {
  evaluates: true,
  refuse: refuseNothing,
  print: (variables) => variables.map(({ name, value }) => `${name}: ${JSON.stringify(value)}\n`).join(""),
};
