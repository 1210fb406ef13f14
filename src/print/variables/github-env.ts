// The file that `$GITHUB_ENV` names. A delimiter that a value could contain would let the value add variables of its own.
import { hashText } from "../../text/hash.ts";
import { refuseNothing, type PrintedVariable, type VariableFormat } from "./format.ts";

/** Blocks `NAME<<delimiter`, value, delimiter. */
export const GITHUB_ENV: VariableFormat = {
  evaluates: false,
  isAppended: true,
  refuse: refuseNothing,
  print: (variables) =>
    variables
      .map((variable) => {
        const delimiter = delimiterFor(variable);
        return `${variable.name}<<${delimiter}\n${variable.value}\n${delimiter}\n`;
      })
      .join(""),
};

/** Made from name and value, so that the same input gives the same bytes; longer while the value contains it, so that it need not resist anyone. */
function delimiterFor({ name, value }: PrintedVariable): string {
  let delimiter = `WIFC_${hashText(`${name}=${value}`)}`;
  while (value.includes(delimiter)) delimiter += `_${hashText(delimiter)}`;
  return delimiter;
}
