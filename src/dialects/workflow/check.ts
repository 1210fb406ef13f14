// A workflow → its config, its bindings, and the mistakes in their meaning.
import { bindEngine } from "../../bind/engine.ts";
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import { triesToSignIn } from "../../rules/rule.ts";
import { WORKFLOW_AUTH_RULES } from "../../rules/workflow-auth-rules.ts";
import { WORKFLOW_RULES } from "../../rules/workflow-rules.ts";
import { applyRules } from "../apply-rules.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { Checked } from "../dialect.ts";
import type { Readers } from "../read-import.ts";
import { findWorkflowFeatures } from "./editor.ts";
import { isAgentDescription } from "./import-path.ts";
import { lowerAgentDescription, lowerWorkflow } from "./lower.ts";

export { fillDefaults } from "./inputs.ts";

/** Lowers a workflow with its imports and applies the rules to it. */
export function checkWorkflow(
  document: CheckedDocument,
  { readImport = () => undefined }: Readers,
): Checked<WorkflowConfig> {
  const { config, ...rest } = isAgentDescription(document.source.name)
    ? lowerAgentDescription(document)
    : lowerWorkflow(document, readImport);
  const lowered = { config, bindings: bindEngine(config), ...rest };
  return {
    ...lowered,
    mistakes: applyRules(lowered, [{ rules: WORKFLOW_RULES }, { rules: WORKFLOW_AUTH_RULES, isNeeded: triesToSignIn }]),
    editor: () => findWorkflowFeatures(document, lowered.bindings, readImport),
  };
}
