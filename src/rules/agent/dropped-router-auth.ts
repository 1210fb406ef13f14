// A model with routes whose own auth does not reach its fallback.
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `dropped-router-auth`. */
export const droppedRouterAuth: AgentRule = ({ config }) =>
  [...config.models.values()].flatMap(({ name, auth, isRouter }) =>
    isSignIn(auth) && isRouter ? [problem("dropped-router-auth", auth.place, { model: name })] : [],
  );
