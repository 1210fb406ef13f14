// The inputs of anthropics/claude-code-action, for the `with:` of its step. GitHub evaluates expressions there.
import { ACTION_INPUTS } from "../facts/claude-code-action.ts";
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
    const { values } = prepared.federation;
    const lines = Object.entries(ACTION_INPUTS).flatMap(([name, field]) => {
      const text = values[field];
      // A JSON string is a valid YAML string.
      return text ? [`  ${name}: ${JSON.stringify(text.value)}\n`] : [];
    });
    return { text: `with:\n${lines.join("")}` };
  },
};
