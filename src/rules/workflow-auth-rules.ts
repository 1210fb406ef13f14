// Written by `npm run generate` from the names of the files in `workflow-auth/`. Do not edit.
import { malformedId } from "./workflow-auth/malformed-id.ts";
import { missingIdTokenPermission } from "./workflow-auth/missing-id-token-permission.ts";
import { sandboxAgentEnv } from "./workflow-auth/sandbox-agent-env.ts";
import { sandboxDisabled } from "./workflow-auth/sandbox-disabled.ts";
import { secretInEnv } from "./workflow-auth/secret-in-env.ts";
import { unknownEngine } from "./workflow-auth/unknown-engine.ts";
import { writePermission } from "./workflow-auth/write-permission.ts";
import { wrongEnvType } from "./workflow-auth/wrong-env-type.ts";

/** The rules in `workflow-auth/`. */
export const WORKFLOW_AUTH_RULES = [
  malformedId,
  missingIdTokenPermission,
  sandboxAgentEnv,
  sandboxDisabled,
  secretInEnv,
  unknownEngine,
  writePermission,
  wrongEnvType,
];
