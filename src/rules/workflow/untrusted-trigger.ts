// A trigger that lets forks in, whose runs get no OIDC token.
import { problem } from "../../diagnostics/problem.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `untrusted-trigger`. */
export const untrustedTrigger: WorkflowRule = ({ config: { forks }, auths }) =>
  forks && auths.length > 0 ? [problem("untrusted-trigger", forks, {})] : [];
