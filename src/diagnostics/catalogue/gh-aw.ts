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
    reference: "gh-aw-detection",
    summary: "sign-in that only the detection job has",
    message: () => "The detection job lacks `id-token: write`; gh-aw grants it only if `engine` has `auth` too.",
    hint: (_, audience) => `Add \`auth\` to \`engine\`, then ${checkLockFile(audience)}.`,
    explanation:
      "gh-aw looks only at `engine.auth` when it writes the permissions of both jobs, not at the block of the detection job. Without the permission, that job cannot request an OIDC token: it fails although the run succeeds.",
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
    reference: "gh-aw-engines",
    summary: "unknown engine",
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
    explanation:
      "gh-aw refuses a workflow with an engine that it does not know. It accepts an id that begins with a known name, such as `claude-code`. In a workflow with imports, an unknown name is only a warning, because an import may define the engine.",
  }),
  "write-permission": entry<{ scope: string | undefined }>({
    severity: "error",
    reference: "gh-aw-permissions",
    summary: "write permission that gh-aw does not allow for the agent job",
    message: ({ scope }) =>
      `gh-aw refuses ${quote(scope === undefined ? "permissions: write-all" : `${scope}: write`)}: the agent job must be read-only.`,
    hint: ({ scope }) =>
      scope === undefined
        ? "Grant `id-token: write`, and `read` for each scope that the agent needs; let `safe-outputs` do the writing."
        : `Write ${quote(`${scope}: read`)}; let \`safe-outputs\` do the writing.`,
    explanation:
      "gh-aw never compiles an agent job with write access, not even with `strict: false`. The only exceptions are `id-token: write`, which lets the job request an OIDC token, and `copilot-requests: write`.",
  }),
  "altered-in-lock": entry<{ name: string; reading: keyof typeof READINGS }>({
    severity: "warning",
    reference: "gh-aw-compilation",
    summary: "value that changes in the lock file",
    message: ({ name, reading }) =>
      `gh-aw writes ${quote(name)} to the lock file without quotes, where YAML reads ${READINGS[reading]}.`,
    hint: () => USE_REPOSITORY_VARIABLE,
    explanation:
      "Quotes in the frontmatter do not help, because gh-aw writes variables as plain YAML. A value is cut off at ` #`, one that begins with `*`, `&`, `%` or `!` breaks the file, and `~`, `null` or `0x1F` become something other than a string.",
  }),
  "unused-engine-auth": entry<{ engine: string; provider: string; isSaid: boolean; key: string | undefined }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "sign-in to Anthropic for an engine that talks to another model provider",
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
    explanation:
      "`engine.model-provider` (or `engine.provider`) or a prefix of the model such as `copilot/` selects the API that the engine talks to. The sign-in to Anthropic is used only if that API is Anthropic's.",
  }),
  "key-still-required": entry<{ engine: string; key: string }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "engine for which gh-aw requires the API key despite `auth`",
    message: ({ engine, key }) =>
      `gh-aw still requires ${quote(key)} for engine ${quote(engine)} and passes it to the agent step.`,
    hint: () => "Use engine `claude`, the only one that works without a key.",
    explanation:
      "gh-aw stops requiring the API key only for engine `claude`. With any other engine that talks to Anthropic, the run ends before the agent starts if the key is not set.",
  }),
  "needs-static-credential": entry<{ engine: string; provider: string; key: string | undefined }>({
    severity: "warning",
    reference: "awf-auth",
    summary: "engine that AWF routes to its OIDC provider only if a stored credential is set",
    message: ({ engine, provider, key }) =>
      `AWF routes engine ${quote(engine)} to ${quote(provider)} only if a stored credential${key === undefined ? "" : ` such as ${quote(key)}`} is set too.`,
    hint: () => "Test the workflow before you delete the credential. AWF may use it instead of federation.",
    explanation:
      "AWF signs in to Azure and AWS, but sends the requests of Codex and Copilot there only if a static OpenAI or Copilot credential is set too. That credential then silently takes precedence over federation. Only `anthropic` and `gcp` are routed without one.",
  }),
  "needs-awf-version": entry<{}>({
    severity: "note",
    reference: "awf-auth",
    summary: "sign-in that older versions of AWF ignore",
    message: () => "AWF up to v0.28.14 ignores `gcp` for engine `gemini` and asks for `GEMINI_API_KEY`.",
    hint: () => "Use a newer version of AWF.",
    explanation:
      "Up to v0.28.14, AWF's adapter for Gemini supports only static keys (github/gh-aw-firewall #8881 and #8888). The runtime `apple-container` still refuses this sign-in.",
  }),
  "detection-runs-copilot": entry<{ engine: string }>({
    severity: "warning",
    reference: "gh-aw-detection",
    summary: "threat detection that runs Copilot without the permission for it",
    message: ({ engine }) =>
      `Threat detection for engine ${quote(engine)} runs Copilot, which requires \`copilot-requests: write\`.`,
    hint: () => "Grant `copilot-requests: write`, or set `safe-outputs.threat-detection: false`.",
    explanation:
      "Safe outputs add a job that checks what the agent wants to write. For engine `pi`, that job runs Copilot (github/gh-aw #58427) and fails without the permission.",
  }),
};
