// Written by `npm run generate` from the names of the files in `config/`. Do not edit.
import { refusedSeverity } from "./config/refused-severity.ts";
import { unknownCode } from "./config/unknown-code.ts";
import { unreadableRules } from "./config/unreadable-rules.ts";

/** The rules in `config/`. */
export const CONFIG_RULES = [refusedSeverity, unknownCode, unreadableRules];
