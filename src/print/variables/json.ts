// One flat JSON object, name → value.
import { refuseNothing, type VariableFormat } from "./format.ts";

/** A JSON object with one member for each variable. */
export const JSON_OBJECT: VariableFormat = {
  evaluates: true,
  refuse: refuseNothing,
  print: (variables) =>
    `${JSON.stringify(Object.fromEntries(variables.map(({ name, value }) => [name, value])), null, 2)}\n`,
};
