// A GitHub workflow or a composite action → its config, its bindings, and the mistakes in their meaning.
import type { ActionsConfig } from "../../model/actions-config.ts";
import { ACTIONS_RULES } from "../../rules/actions-rules.ts";
import { checkDeclared } from "../check-declared.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { Checked } from "../dialect.ts";
import { lowerActions } from "./lower.ts";

/** Lowers a workflow or a composite action and applies the rules to it. */
export function checkActions(document: CheckedDocument): Checked<ActionsConfig> {
  return checkDeclared(lowerActions(document), ACTIONS_RULES);
}
