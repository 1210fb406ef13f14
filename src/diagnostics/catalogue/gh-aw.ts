// Codes of workflows: what gh-aw refuses or drops when it compiles them, and what it asks for besides.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { lockFile } from "./audience.ts";
import { wordType, type ValueType } from "../value-type.ts";

const READINGS = {
  mapping: "as a mapping (newer versions use quotes)",
  nothing: "as nothing",
  comment: "as a comment from ` #` on",
  number: "as a number",
  boolean: "as a boolean",
  other: "as something else than a text",
} as const;

/** The rows of what gh-aw makes of a workflow. */
export const GH_AW = {
  "detection-without-id-token": entry<{}>({
    severity: "warning",
    reference: "gh-aw-detection",
    summary: "a sign-in of the detection job alone",
    message: () =>
      "gh-aw gives `id-token: write` to the detection job only if `engine.auth` signs in, which it does not here.",
    hint: (_, audience) => `Give \`engine\` an \`auth\` too; ${lockFile(audience)} shows what was compiled.`,
    explanation:
      "gh-aw looks at `engine.auth` when it writes the permissions of both jobs, and not at the block of the detection job. Without the permission that job cannot ask for an OIDC token and fails while the run stays green.",
  }),
  "unknown-engine": entry<{
    /** The id; nothing if it is no text. */
    written: string | undefined;
    found: ValueType | undefined;
    allowed: readonly string[];
    suggestion: string | undefined;
    isRemoved: boolean;
  }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "an engine that gh-aw does not have",
    message: ({ written, found, suggestion }) => {
      if (written === undefined)
        return `\`engine.id\` must be a string, but is ${found === undefined ? "something else" : wordType(found)}.`;
      return `Unknown engine ${quote(written)}.${suggestion === undefined ? "" : ` Did you mean ${quote(suggestion)}?`}`;
    },
    hint: ({ allowed, suggestion, isRemoved }) => {
      if (suggestion !== undefined) return "Engine names are case-sensitive.";
      return `${isRemoved ? "gh-aw removed it. " : ""}Use ${quoteList(allowed, "or")}.`;
    },
    explanation:
      "gh-aw refuses an engine that it does not know. An id that begins with the name of one, such as `claude-code`, is that engine. In a workflow with imports another name is only a warning, because an import may define it.",
  }),
  "write-permission": entry<{ scope: string | undefined }>({
    severity: "error",
    reference: "gh-aw-permissions",
    summary: "a write permission that gh-aw does not allow the agent job",
    message: ({ scope }) =>
      scope === undefined
        ? "gh-aw refuses `permissions: write-all`: the agent job must be read-only."
        : `gh-aw refuses ${quote(`${scope}: write`)}: the agent job must be read-only.`,
    hint: ({ scope }) =>
      scope === undefined
        ? "List the scopes to read and `id-token: write`; let `safe-outputs` write."
        : `Write ${quote(`${scope}: read`)} and let \`safe-outputs\` write.`,
    explanation:
      "Whatever else a workflow says, also with `strict: false`, gh-aw compiles no agent job that may write. Only `id-token: write`, which lets the job ask for a token, and `copilot-requests: write` are allowed.",
  }),
  "altered-in-lock": entry<{ name: string; reading: keyof typeof READINGS }>({
    severity: "warning",
    reference: "gh-aw-compilation",
    summary: "a value that does not survive in the lock file",
    message: ({ name, reading }) =>
      `gh-aw writes the value of ${quote(name)} to the lock file without quotes, where YAML reads it ${READINGS[reading]}.`,
    hint: () => "Store it as a repository variable and read it as `${{ vars.NAME }}`.",
    explanation:
      "Quotes in the frontmatter do not help: gh-aw writes variables as plain YAML. What holds ` #` is cut there, what begins with `*`, `&`, `%` or `!` breaks the file, and `~`, `null` or `0x1F` become something else than a text.",
  }),
  "unused-engine-auth": entry<{ engine: string; provider: string; isSaid: boolean; key: string | undefined }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "a sign-in at Anthropic of an engine that talks to another model provider",
    message: ({ engine, provider, isSaid }) =>
      `\`auth\` has no effect: the engine ${quote(engine)} talks to the model provider ${quote(provider)}${isSaid ? "" : " unless its `model` begins with `anthropic/`"}.`,
    hint: ({ isSaid, provider, key }) => {
      if (!isSaid) return "Set `model: anthropic/…`.";
      const needs =
        key === undefined
          ? ""
          : `; ${quote(provider)} needs ${quote(key)}${provider === "github" ? " or `copilot-requests: write`" : ""}`;
      return `Remove one of the two${needs}.`;
    },
    explanation:
      "`engine.model-provider` (or `engine.provider`) and a prefix of the model such as `copilot/` say whose API the engine talks to. Only where that is Anthropic is its sign-in used.",
  }),
  "key-still-required": entry<{ engine: string; key: string }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "an engine for which gh-aw requires the API key although `auth` replaces it",
    message: ({ engine, key }) =>
      `gh-aw still requires ${quote(key)} for the engine ${quote(engine)} and hands it to the agent step.`,
    hint: () => "Only the engine `claude` works without a key.",
    explanation:
      "gh-aw stops asking for the API key only if the engine is `claude`. For others that talk to Anthropic, the workflow ends before the agent starts if there is no key.",
  }),
  "needs-static-credential": entry<{ engine: string; provider: string; key: string | undefined }>({
    severity: "warning",
    reference: "awf-auth",
    summary: "an engine that AWF sends to an OIDC provider only next to a stored credential",
    message: ({ engine, provider, key }) =>
      `AWF routes the engine ${quote(engine)} to ${quote(provider)} only if a stored credential${key === undefined ? "" : ` such as ${quote(key)}`} exists too.`,
    hint: () => "Test the workflow before you delete the key: AWF may use the key and skip federation.",
    explanation:
      "AWF signs in at Azure and AWS, but sends the requests of Codex and Copilot there only if a static OpenAI or Copilot credential is set as well. A key then wins over federation without a word. Routing without a key exists for `anthropic` and `gcp`.",
  }),
  "needs-awf-version": entry<{}>({
    severity: "note",
    reference: "awf-auth",
    summary: "a sign-in that older versions of AWF ignore",
    message: () =>
      "AWF reads `gcp` for the engine `gemini` only after v0.28.14; older versions ask for `GEMINI_API_KEY`.",
    explanation:
      "Up to and including v0.28.14 AWF's adapter for Gemini knows static keys only (github/gh-aw-firewall #8881 and #8888). The runtime `apple-container` still refuses it.",
  }),
  "detection-runs-copilot": entry<{ engine: string }>({
    severity: "warning",
    reference: "gh-aw-detection",
    summary: "threat detection that runs as Copilot and may not",
    message: ({ engine }) =>
      `Threat detection of the engine ${quote(engine)} runs as Copilot, which needs \`copilot-requests: write\`.`,
    hint: () => "Grant `copilot-requests: write`, or set `safe-outputs.threat-detection: false`.",
    explanation:
      "Safe outputs bring a job that looks through what the agent wants to write. With `pi` that job runs Copilot (github/gh-aw #58427) and fails without the permission.",
  }),
};
