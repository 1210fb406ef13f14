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
  const { claude, inputs, script } = step;
  const args = inputs.get("claude_args")?.text;
  if (claude) return args && isBare(args.value) ? [args.place] : [];
  if (!script?.value.includes(BARE_OPTION)) return [];
  const { document, pointer } = script.place;
  return listCalls(readWrittenFiles(step)).flatMap(({ words }) => {
    const option = words.find(({ value }) => value === BARE_OPTION);
    return option ? [valuePlace(document, pointer, option.range)] : [];
  });
}

function isBare(args: string): boolean {
  const commands = (readCommands(args) ?? []).flatMap((each) => each.commands);
  return commands.some(({ words }) => words.some(({ value }) => value === BARE_OPTION));
}
