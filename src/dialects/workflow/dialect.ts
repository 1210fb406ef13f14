// The workflows of gh-aw: markdown with frontmatter, or the frontmatter by itself.
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import { isMarkdown } from "../../parse/frontmatter.ts";
import { isAgentFile } from "../agent/dialect.ts";
import type { Dialect } from "../dialect.ts";
import { checkWorkflow, fillDefaults } from "./check.ts";
import { isWorkflow, WORKFLOW_SHAPE } from "./recognize.ts";

/** The frontmatter of a workflow. */
export const WORKFLOW: Dialect<WorkflowConfig> = {
  name: "workflow",
  ...WORKFLOW_SHAPE,
  readsFirstOnly: false,
  // YAML by itself can be both.
  recognizes: (value, name) => isWorkflow(value, name) && (isMarkdown(name) || !isAgentFile(value)),
  fill: fillDefaults,
  check: checkWorkflow,
  needsNothing: "This workflow declares no `auth`; which key its engine needs is for gh-aw to say.",
};
