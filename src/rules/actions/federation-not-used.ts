// Inputs with which Claude Code uses another provider.
import { problem } from "../../diagnostics/problem.ts";
import { listClaudeSteps, listProviderInputs } from "../../model/actions-config.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `federation-not-used`. */
export const federationNotUsed: ActionsRule = ({ config }) =>
  listClaudeSteps(config)
    .filter(({ signIn }) => signIn)
    .flatMap(listProviderInputs)
    .map(({ key, place }) => problem("federation-not-used", place, { name: key }));
