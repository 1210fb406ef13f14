// Tags of claude-code-action that are older than its inputs of federation.
import { problem } from "../../diagnostics/problem.ts";
import { FEDERATION_SINCE } from "../../facts/claude-code-action.ts";
import { listClaudeSteps } from "../../model/actions-config.ts";
import { isOlder, printVersion, readVersion } from "../../text/version.ts";
import type { ActionsRule } from "../rule.ts";

// Other repositories have their own tags.
const REPOSITORY = /^anthropics\/claude-code-action[/@]/i;

/** Raises `action-needs-version`. What a branch, a commit or a tag such as `v1` contains is not known. */
export const actionNeedsVersion: ActionsRule = ({ config }) =>
  listClaudeSteps(config).flatMap(({ signIn, uses, claude: { ref } }) => {
    const version = readVersion(ref);
    if (!signIn || !uses || !version || !REPOSITORY.test(uses.value) || !isOlder(version, FEDERATION_SINCE)) return [];
    return [problem("action-needs-version", uses.place, { ref, version: printVersion(FEDERATION_SINCE) })];
  });
