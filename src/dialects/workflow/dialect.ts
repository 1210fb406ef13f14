// The dialect of gh-aw workflows: markdown with frontmatter, or the frontmatter alone.
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import { isMarkdown } from "../../parse/frontmatter.ts";
import { isAgentFile } from "../agent/dialect.ts";
import type { Dialect } from "../dialect.ts";
import { ANY_TEXT, markOfKeys } from "../marks.ts";
import { checkWorkflow, fillDefaults } from "./check.ts";
import { isWorkflow, WORKFLOW_SHAPE } from "./recognize.ts";

/** Workflows. */
export const WORKFLOW: Dialect<WorkflowConfig> = {
  name: "workflow",
  ...WORKFLOW_SHAPE,
  readsFirstOnly: false,
  // Plain YAML can resemble both dialects.
  recognizes: (value, name) => isWorkflow(value, name) && (isMarkdown(name) || !isAgentFile(value)),
  // Markdown is reported by its folder, whatever it contains.
  marks: { yaml: markOfKeys("engine"), markdown: ANY_TEXT },
  fill: fillDefaults,
  check: checkWorkflow,
  sources: ["github-actions"],
  needsNothing: "This workflow declares no `auth`; gh-aw determines which key its engine needs.",
};
