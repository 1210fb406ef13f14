// Auth on a model that only chooses among others.
import { problem } from "../diagnostics/problem.ts";
import { isSignIn } from "../ir/declared.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `first-available-with-auth`. */
export const findFirstAvailableWithAuth: Rule = forAgents(({ config }) =>
  [...config.models.values()].flatMap(({ name, auth, isFirstAvailable }) =>
    isSignIn(auth) && isFirstAvailable ? [problem("first-available-with-auth", auth.place, { model: name })] : [],
  ),
);
