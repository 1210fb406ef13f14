// Commands for PowerShell. It takes typographic single quotes for single quotes, so they end a string as well.
import { refuseNothing, type VariableFormat } from "./format.ts";

// about_Quoting_Rules; the characters are those of the language specification, 2.3.5.2: single-quote-character.
const QUOTES = /['\u2018\u2019\u201A\u201B]/g;

/** `$env:NAME = 'value'`, with every quote in the value doubled. */
export const POWERSHELL: VariableFormat = {
  evaluates: false,
  refuse: refuseNothing,
  print: (variables) =>
    variables.map(({ name, value }) => `$env:${name} = '${value.replace(QUOTES, "$&$&")}'\n`).join(""),
};
