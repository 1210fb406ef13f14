// The workflows of gh-aw: markdown with frontmatter, or the frontmatter by itself.
import { bindEngine } from "../../bind/engine.ts";
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import { WORKFLOW_RULES } from "../../rules/workflow-rules.ts";
import { defineDialect } from "../dialect.ts";
import { fillDefaults } from "./inputs.ts";
import { SHAPE } from "./imported-file.ts";
import { lowerWorkflow } from "./lower.ts";
import { isWorkflow } from "./recognize.ts";

/** The frontmatter of a workflow. */
export const WORKFLOW = defineDialect<WorkflowConfig>({
  name: "workflow",
  noun: "workflow",
  readsFirstOnly: false,
  recognizes: isWorkflow,
  ...SHAPE,
  fill: fillDefaults,
  lower: (document, reader) => {
    const { config, problems, filled } = lowerWorkflow(document, reader);
    return { config, bindings: bindEngine(config), problems, filled };
  },
  rules: WORKFLOW_RULES,
  needsNothing: "This workflow declares no `auth`; which key its engine needs is for gh-aw to say.",
});
