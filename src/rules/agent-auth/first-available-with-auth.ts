// `auth` on a model that only selects another model.
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `first-available-with-auth`. */
export const firstAvailableWithAuth: AgentRule = ({ config }) =>
  [...config.models.values()].flatMap(({ name, auth, isFirstAvailable }) =>
    isSignIn(auth) && isFirstAvailable ? [problem("first-available-with-auth", auth.place, { model: name })] : [],
  );
