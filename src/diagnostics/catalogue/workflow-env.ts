// Codes of the environment variables in workflows.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { describeType, type ValueType } from "../value-type.ts";
import { wordEffect, type CredentialEffect } from "./workflow-words.ts";

/** The rows of environment variables in workflows. */
export const WORKFLOW_ENV = {
  "overridden-by-env": entry<{ variable: string; name: string; layer: string; isEmpty: boolean }>({
    severity: "warning",
    reference: "gh-aw-environment",
    summary: "environment variable that overrides `engine.auth`",
    message: ({ variable, name, layer, isEmpty }) =>
      `${quote(variable)} in \`${layer}\` ${isEmpty ? "is empty, but still overrides" : "overrides"} ${quote(name)} of \`engine.auth\`.`,
    hint: ({ variable, name, isEmpty }) =>
      isEmpty ? "Remove the empty variable." : `Remove either ${quote(variable)} or ${quote(name)}.`,
    explanation:
      "`engine.env` and `sandbox.agent.env` take precedence over `engine.auth`, even with an empty value. The agent then signs in with something other than what `engine.auth` says.",
  }),
  "auth-outside-engine-auth": entry<{ layer: string }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "sign-in that is set up only in environment variables",
    message: ({ layer }) =>
      `The sign-in is set up only in \`${layer}\`, so gh-aw does not require \`id-token: write\`, but still requires an API key.`,
    hint: () => "Declare it in `engine.auth`; wifc then also checks its values.",
    explanation:
      "Only `engine.auth` makes gh-aw require `id-token: write` and stop asking for an API key. It does not look at variables.",
  }),
  "static-key-beside-federation": entry<{
    variable: string;
    layer: string;
    isEmpty: boolean;
    effect: CredentialEffect;
  }>({
    severity: "error",
    reference: "wif-reference",
    summary: "credential next to federation",
    message: ({ variable, layer, isEmpty, effect }) =>
      isEmpty
        ? `${quote(variable)} in \`${layer}\` is empty, which Anthropic's Python SDK before 1.0 treats as a key.`
        : `${quote(variable)} in \`${layer}\` must not be set: ${wordEffect(effect)}.`,
    hint: ({ isEmpty }) => (isEmpty ? "Remove the variable." : "Remove the variable; federation does not need it."),
    explanation:
      "For Anthropic's SDKs, a key that is set silently takes precedence over federation, even if it is a placeholder. AWF uses a stored credential of Copilot or Codex before it federates with Azure. Where it depends on the setup which of the two is used, this is a warning.",
  }),
  "secret-in-env": entry<{ variable: string; layer: string; isRefused: boolean }>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "secret in the environment of an engine that signs in without one",
    message: ({ variable, layer, isRefused }) => {
      const where = `${quote(variable)} in \`${layer}\``;
      if (isRefused) return `In strict mode, gh-aw refuses ${where}, because its value reads \`secrets\`.`;
      return layer === "env"
        ? `${where} reads \`secrets\`, which exposes the secret to the agent.`
        : `gh-aw silently drops ${where}, because its value reads \`secrets\`.`;
    },
    hint: () => "Remove the variable, or read it from `${{ vars.NAME }}` if its value is not confidential.",
    explanation:
      "In strict mode, which is the default, gh-aw refuses a workflow whose `env` or `engine.env` reads a secret other than the API key of its engine. With `strict: false`, and in an imported engine, the variable is silently removed from `engine.env` in the compiled workflow.",
  }),
  "wrong-env-type": entry<{ layer: string; variable?: string; found: ValueType }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "value in `engine.env` that is not a string",
    message: ({ layer, variable, found }) =>
      variable === undefined
        ? `${quote(layer)} must be a mapping, but is ${describeType(found)}.`
        : `${quote(variable)} in ${quote(layer)} must be a string, but is ${describeType(found)}.`,
    hint: ({ variable, found }) => {
      if (found === "number" || found === "boolean") return "Put the value in quotes.";
      return variable === undefined ? undefined : "Write a string, or remove the variable.";
    },
    explanation:
      "gh-aw refuses numbers, booleans, lists and empty values in `engine.env`. In YAML, `3` or `true` without quotes is not a string.",
  }),
  "sandbox-agent-env": entry<{ isStrict: boolean; lost: readonly string[] }>({
    severity: "error",
    reference: "gh-aw-environment",
    summary: "variables in `sandbox.agent.env`, which gh-aw refuses in strict mode",
    message: ({ isStrict, lost }) =>
      isStrict
        ? "gh-aw refuses `sandbox.agent.env` in strict mode, which is the default."
        : `\`sandbox.agent.env\` reaches only the agent step, so the detection job lacks ${quoteList(lost, "and")}.`,
    hint: () => "Use `engine.auth` or `engine.env` instead.",
    explanation:
      "With `strict: false`, gh-aw accepts `sandbox.agent.env`, but passes it only to the agent step. The job that checks the agent's output runs an engine too, and gets only what `engine.auth` and `engine.env` say.",
  }),
};
