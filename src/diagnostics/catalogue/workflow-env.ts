// Codes of the environment variables in workflows.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { describeType, type ValueType } from "../value-type.ts";
import { wordEffect, type CredentialEffect } from "./workflow-words.ts";

/** The rows of environment variables in workflows. */
export const WORKFLOW_ENV = {
  "overridden-by-env": entry<{ variable: string; name: string; layer: string; isEmpty: boolean }>({
    severity: "warning",
    message: ({ variable, name, layer, isEmpty }) =>
      `${quote(variable)} in \`${layer}\` ${isEmpty ? "is empty, but still overrides" : "overrides"} ${quote(name)} of \`engine.auth\`.`,
    hint: ({ variable, name, isEmpty }) =>
      isEmpty ? "Remove the empty variable." : `Remove either ${quote(variable)} or ${quote(name)}.`,
  }),
  "auth-outside-engine-auth": entry<{ layer: string }>({
    severity: "warning",
    message: ({ layer }) =>
      `The sign-in is set up only in \`${layer}\`, so gh-aw does not require \`id-token: write\`, but still requires an API key.`,
    hint: () => "Declare it in `engine.auth`; wifc then also checks its values.",
  }),
  "static-key-beside-federation": entry<{
    variable: string;
    layer: string;
    isEmpty: boolean;
    effect: CredentialEffect;
  }>({
    severity: "error",
    upholds: "federation-required",
    message: ({ variable, layer, isEmpty, effect }) =>
      isEmpty
        ? `${quote(variable)} in \`${layer}\` is empty, which Anthropic's Python SDK before 1.0 treats as a key.`
        : `${quote(variable)} in \`${layer}\` must not be set: ${wordEffect(effect)}.`,
    hint: ({ layer, isEmpty }) => {
      const what = layer === "with" ? "input" : layer === "settings" ? "setting" : "variable";
      return isEmpty ? `Remove the ${what}.` : `Remove the ${what}; federation does not need it.`;
    },
  }),
  "secret-in-env": entry<{ variable: string; layer: string; isRefused: boolean }>({
    severity: "error",
    message: ({ variable, layer, isRefused }) => {
      const where = `${quote(variable)} in \`${layer}\``;
      if (isRefused) return `In strict mode, gh-aw refuses ${where}, because its value reads \`secrets\`.`;
      return layer === "env"
        ? `${where} reads \`secrets\`, which exposes the secret to the agent.`
        : `gh-aw silently drops ${where}, because its value reads \`secrets\`.`;
    },
    hint: () => "Remove the variable, or read it from `${{ vars.NAME }}` if its value is not confidential.",
  }),
  "wrong-env-type": entry<{ layer: string; variable?: string; found: ValueType }>({
    severity: "error",
    message: ({ layer, variable, found }) =>
      variable === undefined
        ? `${quote(layer)} must be a mapping, but is ${describeType(found)}.`
        : `${quote(variable)} in ${quote(layer)} must be a string, but is ${describeType(found)}.`,
    hint: ({ variable, found }) => {
      if (found === "number" || found === "boolean") return "Put the value in quotes.";
      return variable === undefined ? undefined : "Write a string, or remove the variable.";
    },
  }),
  "sandbox-agent-env": entry<{ isStrict: boolean; lost: readonly string[] }>({
    severity: "error",
    message: ({ isStrict, lost }) =>
      isStrict
        ? "gh-aw refuses `sandbox.agent.env` in strict mode, which is the default."
        : `\`sandbox.agent.env\` reaches only the agent step, so the detection job lacks ${quoteList(lost, "and")}.`,
    hint: () => "Use `engine.auth` or `engine.env` instead.",
  }),
  "sandbox-disabled": entry<{}>({
    severity: "error",
    message: () => "`sandbox.agent: false` turns off AWF, which signs in for the agent.",
    hint: () => "Remove it.",
  }),
};
