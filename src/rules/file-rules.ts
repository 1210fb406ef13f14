// Written by `npm run generate` from the names of the files in `file/`. Do not edit.
import { lookalikeKey } from "./file/lookalike-key.ts";
import { mismatchedVariable } from "./file/mismatched-variable.ts";
import { unreadAuth } from "./file/unread-auth.ts";
import { unsupportedYaml } from "./file/unsupported-yaml.ts";

/** The rules in `file/`. */
export const FILE_RULES = [lookalikeKey, mismatchedVariable, unreadAuth, unsupportedYaml];
