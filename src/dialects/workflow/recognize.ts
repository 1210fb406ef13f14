// What a workflow is: what tells it from other markdown and from other YAML, and what its frontmatter is held against.
import { isMapping, member, type Data } from "../../parse/data.ts";
import { isMarkdown } from "../../parse/frontmatter.ts";
import { hasWorkflowShape } from "../../generated/workflow-guards.ts";
import type { CheckedBy } from "../checked-document.ts";

// Each of these makes a frontmatter one of gh-aw's; instructions, prompts and issue templates have none of them.
const KEYS = ["on", "engine", "imports", "permissions", "safe-outputs"];
const HOME = /(^|[\\/])\.github[\\/]workflows[\\/]/;

/** Whether a markdown file lies where workflows and what they share lie. */
export function liesAmongWorkflows(name: string): boolean {
  return isMarkdown(name) && HOME.test(name);
}

/** Whether a document is the frontmatter of a workflow: in markdown, or by itself with an `engine` object. */
export function isWorkflow(value: Data, name: string): boolean {
  if (!isMarkdown(name)) return isMapping(member(value, "engine"));
  return liesAmongWorkflows(name) || KEYS.some((key) => member(value, key) !== undefined);
}

/** Variables and inputs can be about anything, so that there only what is a credential for sure counts. */
export const WORKFLOW_SHAPE: CheckedBy = {
  schema: "workflow",
  hasRightShape: hasWorkflowShape,
  credentials: {
    isAllOurs: false,
    paths: [["engine"], ["env"], ["sandbox", "agent"], ["imports"], ["safe-outputs", "threat-detection", "engine"]],
  },
};
