// Written by `npm run generate` from the names of the files in `config/`. Do not edit.
import { inactivePolicy } from "./config/inactive-policy.ts";
import { lockedPolicy } from "./config/locked-policy.ts";
import { refusedSeverity } from "./config/refused-severity.ts";
import { unknownCode } from "./config/unknown-code.ts";
import { unreadableRules } from "./config/unreadable-rules.ts";

/** The rules in `config/`. */
export const CONFIG_RULES = [inactivePolicy, lockedPolicy, refusedSeverity, unknownCode, unreadableRules];
