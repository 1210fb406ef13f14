// What each target supports. Refusals, the hints that name other targets, and the table in the documentation are made from this table.
import { SDK_TOKEN } from "../facts/sdk.ts";
import type { TokenSource } from "../model/federation.ts";

/** Something that a sign-in can have and that some targets do not support. */
export type Feature = TokenSource["kind"] | "workspaceId" | "tokenUrl" | "otherProviders" | "noServiceAccount";

/** Whether a target supports a feature. A text says how, or under which condition. */
export type Support = boolean | string;

interface Capability {
  /** What is printed, for the documentation. */
  readonly prints: string;
  readonly supports: Readonly<Record<Feature, Support>>;
  /** Whether AWF reads the output. AWF has one sign-in for all models of the process, so an API key next to it is not used. */
  readonly isAwf?: true;
}

const NOTHING = {
  "github-actions": false,
  file: false,
  env: false,
  command: false,
  url: false,
  workspaceId: true,
  tokenUrl: false,
  otherProviders: false,
  noServiceAccount: true,
} as const satisfies Capability["supports"];

// AWF gets the token from GitHub Actions itself, and requires a service account.
const OF_AWF = {
  ...NOTHING,
  "github-actions": true,
  tokenUrl: true,
  otherProviders: true,
  noServiceAccount: false,
} as const satisfies Capability["supports"];

const ROWS = {
  awf: { prints: "variables of AWF's proxy", supports: OF_AWF, isAwf: true },
  "awf-config": { prints: "AWF's configuration file, JSON", supports: OF_AWF, isAwf: true },
  "gh-aw": {
    prints: "the workflow with `engine.auth` as gh-aw reads it; for another file, an `engine` for a frontmatter",
    supports: { ...OF_AWF, tokenUrl: false },
  },
  "anthropic-env": {
    prints: "variables of Anthropic's SDKs",
    supports: { ...NOTHING, file: true, env: `named \`${SDK_TOKEN}\``, tokenUrl: "as base URL" },
  },
  "anthropic-profile": {
    prints: "a profile of Anthropic's SDKs, JSON",
    supports: { ...NOTHING, file: true, tokenUrl: "as base URL" },
  },
  gateway: {
    prints: "an entry of `upstreams` of the Claude apps gateway, YAML",
    supports: { ...NOTHING, file: true, tokenUrl: "as base URL" },
  },
  kubernetes: {
    prints: "a patch that mounts the token in a pod, YAML",
    supports: { ...NOTHING, file: "in a folder of its own", tokenUrl: "as base URL" },
  },
  "claude-code-action": {
    prints: "inputs of `claude-code-action`, YAML",
    supports: { ...NOTHING, "github-actions": true },
  },
  "docker-agent": {
    prints: "an entry of `providers`, agent YAML",
    supports: {
      ...NOTHING,
      "github-actions": true,
      file: true,
      env: true,
      command: true,
      url: true,
      workspaceId: false,
    },
  },
} as const satisfies Readonly<Record<string, Capability>>;

/** The name of a target. */
export type TargetName = keyof typeof ROWS;

/** Every target and what it supports. */
export const CAPABILITIES: { readonly [T in TargetName]: Capability } = ROWS;

/** The names of all targets. */
export const TARGET_NAMES: readonly TargetName[] = Object.keys(CAPABILITIES).filter(isTargetName);

function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(CAPABILITIES, name);
}

/** The targets that support all of these features. */
export function targetsThatSupport(...features: readonly Feature[]): TargetName[] {
  return TARGET_NAMES.filter((name) => features.every((feature) => CAPABILITIES[name].supports[feature] !== false));
}
