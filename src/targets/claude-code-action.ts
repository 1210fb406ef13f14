// The inputs of anthropics/claude-code-action, for the `with:` of its step. GitHub evaluates expressions there.
import { ACTION_INPUTS } from "../facts/claude-code-action.ts";
import type { Federation } from "../model/federation.ts";
import type { Mapping } from "../parse/data.ts";
import { printMapping } from "./print-mapping.ts";
import { adviseOnRequest, refuseLost } from "./refuse-lost.ts";
import type { TextTarget } from "./target.ts";
import { prepareFederation } from "./value.ts";

/** The target `claude-code-action`. */
export const CLAUDE_CODE_ACTION: TextTarget = {
  kind: "text",
  refuse: (candidate) => refuseLost("claude-code-action", candidate, { url: adviseOnRequest(candidate, "the action") }),
  print: ({ binding, known }) => {
    const prepared = prepareFederation(binding.federation, known, {
      kind: "target",
      name: "claude-code-action",
      evaluates: ["github"],
    });
    if ("problems" in prepared) return prepared;
    return { text: printMapping({ with: listInputs(prepared.federation) }, "") };
  },
};

/** The inputs of a sign-in. */
export function listInputs({ values }: Federation): Mapping {
  const inputs = Object.entries(ACTION_INPUTS).map(([name, field]) => [name, values[field]?.value] as const);
  return Object.fromEntries(inputs.filter(([, value]) => value !== undefined));
}
