// The file that `$GITHUB_ENV` names. A delimiter that a value could contain would let the value add variables of its own.
import { refuseNothing, type PrintedVariable, type VariableFormat } from "./format.ts";

/** Blocks `NAME<<delimiter`, value, delimiter. */
export const GITHUB_ENV: VariableFormat = {
  evaluates: false,
  refuse: refuseNothing,
  print: (variables) =>
    variables
      .map((variable) => {
        const delimiter = delimiterFor(variable);
        return `${variable.name}<<${delimiter}\n${variable.value}\n${delimiter}\n`;
      })
      .join(""),
};

/** Made from name and value, so that the same input gives the same bytes; longer while the value contains it. */
function delimiterFor({ name, value }: PrintedVariable): string {
  let delimiter = `WIFC_${hash(`${name}=${value}`)}`;
  while (value.includes(delimiter)) delimiter += `_${hash(delimiter)}`;
  return delimiter;
}

/** FNV-1a, 32 bits, over UTF-16 units. It need not resist anyone: the loop above does. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, "0");
}
