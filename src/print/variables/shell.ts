// Commands for `sh` and every shell like it. Between single quotes nothing has a meaning but the quote that ends them.
import { refuseNothing, type VariableFormat } from "./format.ts";

/** `export NAME='value'`. */
export const SHELL: VariableFormat = {
  evaluates: false,
  refuse: refuseNothing,
  print: (variables) =>
    variables.map(({ name, value }) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`).join(""),
};
