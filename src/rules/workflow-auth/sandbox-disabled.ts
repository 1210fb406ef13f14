// A workflow whose agent runs without AWF (github/gh-aw, `isFirewallEnabled` in pkg/workflow/firewall.go).
import { problem } from "../../diagnostics/problem.ts";
import { agentTriesToSignIn, type WorkflowRule } from "../rule.ts";

/** Raises `sandbox-disabled`, but not in a shared file: the workflow that imports it decides. */
export const sandboxDisabled: WorkflowRule = ({ config }) =>
  config.withoutSandbox && !config.isShared && agentTriesToSignIn(config)
    ? [problem("sandbox-disabled", config.withoutSandbox, {})]
    : [];
