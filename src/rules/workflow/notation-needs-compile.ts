// Notations that gh-aw cannot read before `wifc compile` rewrites them.
import { problem } from "../../diagnostics/problem.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `notation-needs-compile`. */
export const notationNeedsCompile: WorkflowRule = ({ declared }) =>
  declared.flatMap(({ place, notation }) =>
    notation === undefined || notation === "github-oidc"
      ? []
      : [problem("notation-needs-compile", place, { type: notation })],
  );
