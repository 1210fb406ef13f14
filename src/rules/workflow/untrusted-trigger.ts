// A trigger that allows pull requests from forks, whose runs get no OIDC token.
import { problem } from "../../diagnostics/problem.ts";
import { relateAuth, type WorkflowRule } from "../rule.ts";

/** Raises `untrusted-trigger`. */
export const untrustedTrigger: WorkflowRule = ({ config: { forks }, auths: [auth] }) =>
  forks && auth ? [problem("untrusted-trigger", forks, {}, { related: relateAuth(auth, forks) })] : [];
