// The table of targets, by their names on the command line.
import { ANTHROPIC_ENV } from "./anthropic-env.ts";
import { ANTHROPIC_PROFILE } from "./anthropic-profile.ts";
import { AWF } from "./awf.ts";
import { AWF_CONFIG } from "./awf-config.ts";
import type { TargetName } from "./capability.ts";
import { CLAUDE_CODE_ACTION } from "./claude-code-action.ts";
import { DOCKER_AGENT } from "./docker-agent.ts";
import { GATEWAY } from "./gateway.ts";
import { GH_AW } from "./gh-aw.ts";
import { KUBERNETES } from "./kubernetes.ts";
import type { Target } from "./target.ts";

export type { TargetName } from "./capability.ts";

const TARGETS: { readonly [T in TargetName]: Target } = {
  awf: AWF,
  "awf-config": AWF_CONFIG,
  "gh-aw": GH_AW,
  "anthropic-env": ANTHROPIC_ENV,
  "anthropic-profile": ANTHROPIC_PROFILE,
  gateway: GATEWAY,
  kubernetes: KUBERNETES,
  "claude-code-action": CLAUDE_CODE_ACTION,
  "docker-agent": DOCKER_AGENT,
};

/** The target with this name. */
export function targetOf(name: TargetName): Target {
  return TARGETS[name];
}
