// The file that `docker run --env-file` names: everything behind the first equals sign is the value, quotes and `#` too.
import { refuseNothing, type VariableFormat } from "./format.ts";

/** `NAME=value`, to the letter. */
export const DOCKER_ENV_FILE: VariableFormat = {
  evaluates: false,
  refuse: refuseNothing,
  print: (variables) => variables.map(({ name, value }) => `${name}=${value}\n`).join(""),
};
