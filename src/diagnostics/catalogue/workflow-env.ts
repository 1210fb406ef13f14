// Codes of the environment variables in workflows.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { wordType, type ValueType } from "../value-type.ts";
import { wordEffect, type CredentialEffect } from "./workflow-words.ts";

/** The rows of environment variables in workflows. */
export const WORKFLOW_ENV = {
  "overridden-by-env": entry<{ variable: string; name: string; layer: string; isEmpty: boolean }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "an environment variable that overrides what `engine.auth` says",
    message: ({ variable, name, layer, isEmpty }) =>
      `${quote(variable)} in \`${layer}\` ${isEmpty ? "is empty and hides" : "overrides"} ${quote(name)} of \`engine.auth\`.`,
    hint: () => "Say it in one place.",
    explanation: "`engine.env` and `sandbox.agent.env` win over `engine.auth`, also with an empty text.",
  }),
  "auth-outside-engine-auth": entry<{ layer: string }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "sign-in through environment variables only",
    message: ({ layer }) =>
      `Sign-in is set up in \`${layer}\` only, so gh-aw checks neither the permission nor the API key.`,
    hint: () => "Declare it in `engine.auth`; then wifc checks its values too.",
    explanation:
      "gh-aw looks at `engine.auth` to require `id-token: write` and to stop asking for an API key. It does not look at variables.",
  }),
  "static-key-beside-federation": entry<{
    variable: string;
    layer: string;
    isEmpty: boolean;
    effect: CredentialEffect;
  }>({
    severity: "error",
    reference: "wif-reference",
    summary: "a credential next to federation",
    message: ({ variable, layer, isEmpty, effect }) =>
      isEmpty
        ? `${quote(variable)} in \`${layer}\` is empty, which Anthropic's Python SDK before 1.0 takes for a key.`
        : `${quote(variable)} in \`${layer}\` is set next to federation: ${wordEffect(effect)}.`,
    hint: ({ isEmpty }) => (isEmpty ? "Unset it: remove the line." : "Remove it: federation makes it needless."),
    explanation:
      "For Anthropic's SDKs a set key silently wins over federation, even a placeholder. AWF takes a stored credential of Copilot or Codex before it federates with Azure. It is a warning where it depends on the setup which of the two is used.",
  }),
  "secret-in-env": entry<{ variable: string; layer: string; isRefused: boolean }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "a secret in the environment of an engine that signs in without one",
    message: ({ variable, layer, isRefused }) => {
      const reads = `${quote(variable)} in \`${layer}\` reads \`secrets\``;
      if (isRefused) return `gh-aw refuses the workflow in strict mode: ${reads}.`;
      return layer === "env" ? `${reads}, and the agent can see it.` : `gh-aw silently drops a variable: ${reads}.`;
    },
    hint: () => "Store it as a repository variable and read it as `${{ vars.NAME }}`.",
    explanation:
      "In strict mode, which is the default, gh-aw compiles no workflow whose `env` or `engine.env` reads a secret, apart from the API key of its engine. With `strict: false`, and in an imported engine, such a variable vanishes from the compiled workflow without a word.",
  }),
  "wrong-env-type": entry<{ layer: string; variable?: string; found: ValueType }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "a value in `engine.env` that is not a string",
    message: ({ layer, variable, found }) =>
      variable === undefined
        ? `${quote(layer)} must be a mapping, but is ${wordType(found)}.`
        : `${quote(variable)} in ${quote(layer)} must be a string, but is ${wordType(found)}.`,
    hint: ({ found }) => (found === "number" || found === "boolean" ? "Put the value in quotes." : undefined),
    explanation:
      "gh-aw refuses numbers, booleans, lists and empty values there, although YAML makes them of plain text.",
  }),
  "sandbox-agent-env": entry<{ isStrict: boolean; lost: readonly string[] }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "variables in `sandbox.agent.env`, which strict mode refuses",
    message: ({ isStrict, lost }) =>
      isStrict
        ? "gh-aw refuses `sandbox.agent.env` in strict mode, which is the default."
        : `\`sandbox.agent.env\` reaches the agent step only, so the detection job lacks ${quoteList(lost, "and")}.`,
    hint: () => "Use `engine.auth` or `engine.env` instead.",
    explanation:
      "With `strict: false` gh-aw takes it, but hands it to the step of the agent alone. The job that looks through the agent's output runs an engine too, and gets only what `engine.auth` and `engine.env` say.",
  }),
};
