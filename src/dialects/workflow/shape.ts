// What a frontmatter is held against, be it a workflow's own or that of a file that it imports.
import { hasWorkflowShape } from "../../generated/workflow-guards.ts";
import type { CheckedBy } from "../checked-document.ts";

/** Variables and inputs can be about anything, so that there only what is a credential for sure counts. */
export const WORKFLOW_SHAPE: CheckedBy = {
  schema: "workflow",
  hasRightShape: hasWorkflowShape,
  credentials: {
    isAllOurs: false,
    paths: [["engine"], ["env"], ["sandbox", "agent"], ["imports"], ["safe-outputs", "threat-detection", "engine"]],
  },
};
