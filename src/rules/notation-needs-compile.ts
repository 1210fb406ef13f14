// Notations that are compiled before gh-aw can read them.
import { problem } from "../diagnostics/problem.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `notation-needs-compile`. */
export const findNotationsThatNeedCompiling: Rule = forWorkflows(({ declared }) =>
  declared
    .filter(({ notation }) => notation !== "github-oidc")
    .map(({ place, notation }) => problem("notation-needs-compile", place, { type: notation })),
);
