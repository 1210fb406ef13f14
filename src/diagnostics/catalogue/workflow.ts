// Codes of workflows: what gh-aw accepts and AWF answers with something misleading.
import { capitalize, quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { compileForGhAw, lockFile } from "./audience.ts";
import { WRONG_FORMS, wordPermission, type FoundPermission } from "./workflow-words.ts";

/** The rows of workflows. */
export const WORKFLOW = {
  "missing-id-token-permission": entry<{ found: FoundPermission; isFixable: boolean }>({
    severity: "error",
    reference: "github-oidc",
    summary: "a workflow that signs in with OIDC and may not ask for a token",
    message: ({ found }) =>
      `The job may not ask for an OIDC token: ${wordPermission(found)}, and \`auth\` needs \`id-token: write\`.`,
    hint: ({ isFixable }) =>
      isFixable ? undefined : "Write `permissions` as a mapping, with `id-token: write` in it.",
    explanation:
      'Without the permission the runner offers no token endpoint. AWF then answers every request with 503 and "retry shortly".',
  }),
  "unknown-oidc-provider": entry<{ value: string; allowed: readonly string[]; suggestion: string | undefined }>({
    severity: "error",
    reference: "awf-auth",
    summary: "an OIDC provider that AWF does not know",
    message: ({ value, allowed, suggestion }) =>
      `${quote(value)} is no OIDC provider. ${suggestion === undefined ? `There are ${quoteList(allowed, "and")}.` : `Did you mean ${quote(suggestion)}?`}`,
    hint: () => "The spelling counts, also its case: gh-aw compares it to the letter.",
    explanation:
      "gh-aw takes any text. AWF then takes the branch of Azure, or falls back to a static key and asks for `ANTHROPIC_API_KEY`.",
  }),
  "missing-oidc-provider": entry<{ isAzure: boolean }>({
    severity: "error",
    reference: "awf-auth",
    isSettledByImporter: true,
    summary: "`github-oidc` without a provider",
    message: ({ isAzure }) =>
      isAzure
        ? "`provider` is missing. AWF takes that for `azure`, as it is meant here, but nobody sees it."
        : "`provider` is missing, and AWF takes that for `azure`.",
    hint: () => "Write `provider: anthropic`, `azure`, `gcp` or `aws`.",
    explanation: "gh-aw does not ask for it. Sign-in then goes to Azure, whatever the other keys say.",
  }),
  "foreign-key": entry<{ keys: readonly string[]; provider: string }>({
    severity: "warning",
    reference: "awf-auth",
    summary: "keys of another OIDC provider",
    message: ({ keys, provider }) =>
      `${quoteList(keys, "and")} ${keys.length > 1 ? "mean" : "means"} nothing to the provider ${quote(provider)}.`,
    explanation:
      "gh-aw hands on every key that is there. A leftover of another provider misleads whoever reads the file.",
  }),
  "mismatched-engine": entry<{ engine: string; provider: string; suitable: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "an engine and an OIDC provider that AWF does not bring together",
    message: ({ engine, provider }) =>
      `The engine ${quote(engine)} does not sign in through the OIDC provider ${quote(provider)}.`,
    hint: ({ provider, suitable }) =>
      `${quote(provider)} works with the ${suitable.length > 1 ? "engines" : "engine"} ${quoteList(suitable, "and")}.`,
    explanation:
      "AWF has an adapter for each kind of model API. For this pair none reads the variables, and the engine asks for its static key.",
  }),
  "auth-in-wrong-engine-form": entry<{ form: keyof typeof WRONG_FORMS }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "`auth` in a form of `engine` that has none, or a list where it must be a mapping",
    message: ({ form }) => `\`auth\` ${WRONG_FORMS[form]}.`,
    hint: () => "Write it as a mapping in the form with `id`: `engine: {id: claude, auth: {type: github-oidc, …}}`.",
    explanation: "gh-aw has several forms of `engine`, and reads sign-in from the one with `id` only.",
  }),
  "secret-expression": entry<{ name: string; isDropped: boolean }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "a secret in a value that is none",
    message: ({ name, isDropped }) =>
      isDropped
        ? `gh-aw silently drops ${quote(name)}: its value reads \`secrets\`.`
        : `The value of ${quote(name)} reads \`secrets\`, but ids are no secrets.`,
    hint: () => "Store it as a repository variable and read it as `${{ vars.NAME }}`.",
    explanation:
      "gh-aw keeps secrets out of the agent step: a value with `${{ secrets.` in it vanishes from the compiled workflow without a word. Other spellings survive, which may change.",
  }),
  "untrusted-expression": entry<{ name: string; reads: string }>({
    severity: "warning",
    reference: "none",
    summary: "a sign-in that whoever triggers the workflow can choose",
    message: ({ name, reads }) =>
      `The value of ${quote(name)} reads ${quote(reads)}, which whoever triggers the workflow can choose.`,
    hint: () => "Read it from `vars`, or write it out.",
    explanation: "Whom a workflow signs in as is not for the author of an issue or of a pull request to say.",
  }),
  "unsupported-audience": entry<{ audience: string }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "an audience that gh-aw refuses",
    message: ({ audience }) => `gh-aw takes only a URI as \`audience\`, and refuses ${quote(audience)}.`,
    hint: () => "Set `AWF_AUTH_OIDC_AUDIENCE` in `engine.env` instead.",
    explanation:
      "The newest gh-aw checks that the audience looks like a URI, although AWF takes `sts.amazonaws.com` or the name of a resource.",
  }),
  "untrusted-trigger": entry<{}>({
    severity: "warning",
    reference: "gh-aw-triggers",
    summary: "a trigger whose runs cannot get an OIDC token",
    message: () => "`forks` lets pull requests from forks in, and their runs cannot get an OIDC token.",
    hint: () => "Without `forks`, gh-aw runs only for branches of the repository itself.",
    explanation: "GitHub gives no `id-token: write` to a run that a fork triggered. Sign-in then fails with 503.",
  }),
  "undocumented-key": entry<{ key: string; instead: string }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "a key that gh-aw's documentation names and gh-aw rejects",
    message: ({ key, instead }) =>
      `gh-aw's documentation names ${quote(key)}, but gh-aw rejects it. Use ${quote(instead)}.`,
    explanation: "The documentation and the schema of gh-aw differ; the schema decides.",
  }),
  "imported-auth-at-risk": entry<{ key: string; isRoot: boolean }>({
    severity: "warning",
    reference: "gh-aw-imports",
    summary: "an imported sign-in that gh-aw drops",
    message: ({ key, isRoot }) =>
      isRoot
        ? `With ${quote(key)} at the top level, gh-aw up to v0.88.7 silently drops the imported \`auth\`; the release that fixes it is not known.`
        : `With ${quote(key)} next to an import, some builds of gh-aw silently drop the imported \`auth\`.`,
    hint: ({ isRoot }, audience) =>
      isRoot
        ? `Write \`engine\` with its \`auth\` in this workflow, or leave the key out; ${lockFile(audience)} shows what was compiled.`
        : `${capitalize(lockFile(audience))} shows what was compiled.`,
    explanation:
      "The key makes gh-aw build a new engine from the workflow, and the imported one is lost with its sign-in: the agent then wants an API key.",
  }),
  "notation-needs-compile": entry<{ type: string }>({
    severity: "note",
    reference: "gh-aw-engines",
    // That is no news to who compiles it.
    settledBy: ["gh-aw"],
    summary: "a notation that gh-aw does not read itself",
    message: ({ type }) => `gh-aw does not read the notation ${quote(type)} itself.`,
    hint: (_, audience) => `${capitalize(compileForGhAw(audience))} before \`gh aw compile\`.`,
    explanation: "gh-aw reads `type: github-oidc` only. wifc rewrites the other notations to it.",
  }),
  "keyed-detection": entry<{ isOther: boolean }>({
    severity: "warning",
    reference: "gh-aw-detection",
    summary: "threat detection with an engine that does not share the agent's sign-in",
    message: ({ isOther }) =>
      isOther
        ? "The detection job runs another engine than the agent and does not share its sign-in."
        : "`threat-detection.engine` has no `auth`, so the detection job does not sign in and needs the API key.",
    hint: ({ isOther }) =>
      isOther ? undefined : "Repeat `auth` there, or remove `engine` to let detection run and sign in like the agent.",
    explanation:
      "Before a workflow writes anything, a job of its own looks through the agent's result for threats. An `engine` below `threat-detection` replaces the workflow's `engine` there as a whole, sign-in included. Without a key that job fails while the run stays green.",
  }),
};
