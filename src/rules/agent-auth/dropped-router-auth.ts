// A model with routes: docker-agent does not pass its own `auth` on to the fallback.
import { problem } from "../../diagnostics/problem.ts";
import { isSignIn } from "../../model/federation.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `dropped-router-auth`. */
export const droppedRouterAuth: AgentRule = ({ config }) =>
  [...config.models.values()].flatMap(({ name, auth, isRouter }) =>
    isSignIn(auth) && isRouter ? [problem("dropped-router-auth", auth.place, { model: name })] : [],
  );
