// The dialect of GitHub workflows and composite actions.
import { hasActionsShape } from "../../generated/actions-guards.ts";
import type { ActionsConfig } from "../../model/actions-config.ts";
import type { Dialect } from "../dialect.ts";
import { checkActions } from "./check.ts";
import { KEY_MARK } from "../key-mark.ts";
import { isAction, isFederatedAction, MARK } from "./recognize.ts";

/** GitHub workflows and composite actions. */
export const ACTIONS: Dialect<ActionsConfig> = {
  name: "actions",
  schema: "actions",
  hasRightShape: hasActionsShape,
  marks: { yaml: MARK },
  withKeys: { marks: { yaml: KEY_MARK }, recognizes: isAction },
  isOftenTemplate: true,
  sources: ["github-actions", "file", "env"],
  readsFirstOnly: true,
  refusesSeveral: true,
  recognizes: isFederatedAction,
  credentials: {
    isAllOurs: false,
    paths: [
      ["env"],
      ["jobs", "*", "env"],
      // Part of the subject.
      ["jobs", "*", "environment"],
      ["jobs", "*", "container", "env"],
      ["jobs", "*", "services", "*", "env"],
      ["jobs", "*", "steps", "*", "env"],
      ["jobs", "*", "steps", "*", "with"],
      ["runs", "steps", "*", "env"],
      ["runs", "steps", "*", "with"],
    ],
  },
  check: checkActions,
};
