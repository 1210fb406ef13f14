// Notations that are compiled before gh-aw can read them.
import { problem } from "../diagnostics/problem.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `notation-needs-compile`. */
export const findNotationsThatNeedCompiling: Rule = forWorkflows(({ declared }) =>
  declared.flatMap(({ place, notation }) =>
    notation === undefined || notation === "github-oidc"
      ? []
      : [problem("notation-needs-compile", place, { type: notation })],
  ),
);
