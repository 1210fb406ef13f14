// `.env` files. Their readers disagree on double quotes, escapes and expansion, so only what all of them read alike is printed.
import type { VariableFormat } from "./format.ts";

const BARE = /^[A-Za-z0-9_./:@%+,-][A-Za-z0-9_./:@%+,=-]*$/;

/** `NAME=value`, in single quotes where a reader needs them. */
export const DOTENV: VariableFormat = {
  evaluates: false,
  refuse: (value) => {
    const found = ["'", "\\", "${"].find((text) => value.includes(text));
    return found === undefined ? undefined : { what: `\`${found}\``, elsewhere: "json" };
  },
  print: (variables) =>
    variables.map(({ name, value }) => `${name}=${BARE.test(value) ? value : `'${value}'`}\n`).join(""),
};
