// Settings with which Claude Code does not use federation: another provider, and the bare mode.
import { listCalls } from "../../bind/token-use.ts";
import { readWrittenFiles } from "../../bind/written-files.ts";
import { valuePlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { BARE_OPTION } from "../../facts/claude-code.ts";
import { listProviderInputs, listSteps, type ActionsStep } from "../../model/actions-config.ts";
import { readCommands } from "../../syntax/shell-commands.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `federation-not-used`. */
export const federationNotUsed: ActionsRule = ({ config }) =>
  listSteps(config)
    .filter(({ signIn }) => signIn)
    .flatMap((step) => [
      ...(step.claude ? listProviderInputs(step) : []).map(({ key, place }) =>
        problem("federation-not-used", place, { name: key, isBare: false }),
      ),
      ...listBareCalls(step).map((place) => problem("federation-not-used", place, { name: BARE_OPTION, isBare: true })),
    ]);

/** The places at which a step runs Claude Code in the bare mode. */
function listBareCalls(step: ActionsStep): DocumentPlace[] {
  const text = step.claude ? step.inputs.get("claude_args")?.text : step.script;
  if (!text?.value.includes(BARE_OPTION)) return [];
  const { document, pointer } = text.place;
  const calls = step.claude
    ? (readCommands(text.value) ?? []).flatMap((each) => each.commands)
    : listCalls(readWrittenFiles(step));
  return calls.flatMap(({ words }) => {
    const option = words.find(({ value }) => value === BARE_OPTION || value === END_OF_OPTIONS);
    return option?.value === BARE_OPTION ? [valuePlace(document, pointer, option.range)] : [];
  });
}

const END_OF_OPTIONS = "--";
