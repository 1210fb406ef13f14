// How a workflow is distinguished from other markdown and YAML, and what its frontmatter is checked against.
import { isMapping, member, type Data } from "../../parse/data.ts";
import { isMarkdown } from "../../parse/frontmatter.ts";
import { hasWorkflowShape } from "../../generated/workflow-guards.ts";
import type { ContentCheck } from "../checked-document.ts";

// Any of these keys makes a frontmatter a workflow. Instructions, prompts and issue templates have none of them.
const KEYS = ["on", "engine", "imports", "permissions", "safe-outputs"];
const HOME = /(^|[\\/])\.github[\\/]workflows[\\/]/;

/** Whether a markdown file is in the folder of workflows and of the files that they share. */
export function isInWorkflowsFolder(name: string): boolean {
  return isMarkdown(name) && HOME.test(name);
}

/** Whether a document is the frontmatter of a workflow: in markdown, or alone with an `engine` mapping. */
export function isWorkflow(value: Data, name: string): boolean {
  if (!isMarkdown(name)) return isMapping(member(value, "engine"));
  return isInWorkflowsFolder(name) || KEYS.some((key) => member(value, key) !== undefined);
}

/** What workflows are checked against. Variables and inputs may serve other purposes, so only certain credentials count there. */
export const WORKFLOW_SHAPE: ContentCheck = {
  schema: "workflow",
  hasRightShape: hasWorkflowShape,
  credentials: {
    isAllOurs: false,
    paths: [
      ["engine"],
      ["env"],
      // Part of the subject.
      ["environment"],
      ["sandbox", "agent"],
      ["imports"],
      ["safe-outputs", "threat-detection", "engine"],
    ],
  },
};
