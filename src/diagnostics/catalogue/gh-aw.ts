// Codes of workflows: what gh-aw refuses or drops when it compiles them, and what else it requires.
import { quote, quoteList } from "../../text/quote.ts";
import { didYouMean } from "../phrases.ts";
import { entry } from "../entry.ts";
import { checkLockFile } from "./audience.ts";
import { USE_REPOSITORY_VARIABLE } from "./workflow-words.ts";
import { describeType, type ValueType } from "../value-type.ts";

const READINGS = {
  mapping: "the value as a mapping (newer versions of gh-aw add quotes)",
  nothing: "the value as null",
  comment: "everything from ` #` on as a comment",
  number: "the value as a number",
  boolean: "the value as a boolean",
  other: "the value as something other than a string",
} as const;

/** The rows of what gh-aw makes of a workflow. */
export const GH_AW = {
  "detection-without-id-token": entry<{}>({
    severity: "warning",
    message: () => "The detection job lacks `id-token: write`; gh-aw grants it only if `engine` has `auth` too.",
    hint: (_, audience) => `Add \`auth\` to \`engine\`, then ${checkLockFile(audience)}.`,
  }),
  "unknown-engine": entry<{
    /** The id; nothing if it is not a string. */
    written: string | undefined;
    found: ValueType | undefined;
    allowed: readonly string[];
    suggestion: string | undefined;
    isRemoved: boolean;
  }>({
    severity: "error",
    message: ({ written, found, suggestion, isRemoved }) => {
      if (written === undefined)
        return `\`engine.id\` must be a string${found === undefined ? "" : `, but is ${describeType(found)}`}.`;
      if (isRemoved) return `Engine ${quote(written)} was removed from gh-aw.`;
      return `Unknown engine ${quote(written)}.${didYouMean(suggestion)}`;
    },
    hint: ({ written, allowed, suggestion }) => {
      if (suggestion === undefined) return `Use ${quoteList(allowed, "or")}.`;
      return written?.toLowerCase() === suggestion ? "Engine names are case-sensitive." : undefined;
    },
  }),
  "write-permission": entry<{ scope: string | undefined }>({
    severity: "error",
    message: ({ scope }) =>
      `gh-aw refuses ${quote(scope === undefined ? "permissions: write-all" : `${scope}: write`)}: the agent job must be read-only.`,
    hint: ({ scope }) =>
      scope === undefined
        ? "Grant `id-token: write`, and `read` for each scope that the agent needs; let `safe-outputs` do the writing."
        : `Write ${quote(`${scope}: read`)}; let \`safe-outputs\` do the writing.`,
  }),
  "altered-in-lock": entry<{ name: string; reading: keyof typeof READINGS }>({
    severity: "warning",
    message: ({ name, reading }) =>
      `gh-aw writes ${quote(name)} to the lock file without quotes, where YAML reads ${READINGS[reading]}.`,
    hint: () => USE_REPOSITORY_VARIABLE,
  }),
  "unused-engine-auth": entry<{ engine: string; provider: string; isSaid: boolean; key: string | undefined }>({
    severity: "warning",
    message: ({ engine, provider, isSaid }) =>
      `\`auth\` has no effect here: engine ${quote(engine)} talks to model provider ${quote(provider)}${isSaid ? "" : " unless `model` begins with `anthropic/`"}.`,
    hint: ({ isSaid, provider, key }) => {
      if (!isSaid) return "Write `model: anthropic/…`.";
      const needs =
        key === undefined
          ? ""
          : ` Provider ${quote(provider)} needs ${quote(key)}${provider === "github" ? " or `copilot-requests: write`" : ""}.`;
      return `Remove \`auth\`, or select Anthropic as the model provider.${needs}`;
    },
  }),
  "key-still-required": entry<{
    engine: string;
    key: string;
    /** What can be changed so that gh-aw requires no key. */
    change: "engine" | "provider" | undefined;
  }>({
    severity: "warning",
    upholds: "federation-required",
    message: ({ engine, key, change }) => {
      const needs = `gh-aw still requires ${quote(key)} for engine ${quote(engine)}`;
      return change === "engine"
        ? `${needs} and passes it to the agent step.`
        : `${needs}, because \`provider\` in \`auth\` is not \`anthropic\`.`;
    },
    hint: ({ change }) => {
      if (change === "engine") return "Use engine `claude`, the only one that works without a key.";
      return change === "provider"
        ? "Write `provider: anthropic` in `auth`."
        : "Keep the key; without it, the run ends before the agent starts.";
    },
  }),
  "needs-static-credential": entry<{ engine: string; provider: string; key: string | undefined }>({
    severity: "warning",
    message: ({ engine, provider, key }) =>
      `AWF routes engine ${quote(engine)} to ${quote(provider)} only if a stored credential${key === undefined ? "" : ` such as ${quote(key)}`} is set too.`,
    hint: () => "Test the workflow before you delete the credential. AWF may use it instead of federation.",
  }),
  "needs-awf-version": entry<{}>({
    severity: "note",
    message: () => "AWF up to v0.28.14 ignores `gcp` for engine `gemini` and asks for `GEMINI_API_KEY`.",
    hint: () => "Use a newer version of AWF.",
  }),
  "detection-runs-copilot": entry<{ engine: string }>({
    severity: "warning",
    message: ({ engine }) =>
      `Threat detection for engine ${quote(engine)} runs Copilot, which requires \`copilot-requests: write\`.`,
    hint: () => "Grant `copilot-requests: write`, or set `safe-outputs.threat-detection: false`.",
  }),
};
