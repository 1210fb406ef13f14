// Codes of workflows: what gh-aw accepts and AWF answers with something misleading.
import { capitalize, quote, quoteList } from "../../text/quote.ts";
import { didYouMean } from "../phrases.ts";
import { entry } from "../entry.ts";
import { checkLockFile, compileForGhAw } from "./audience.ts";
import {
  advisePermission,
  USE_REPOSITORY_VARIABLE,
  WRONG_FORMS,
  wordPermission,
  type FoundPermission,
} from "./workflow-words.ts";

/** The rows of workflows. */
export const WORKFLOW = {
  "missing-id-token-permission": entry<{
    found: FoundPermission;
    isFixable: boolean;
    /** Where an imported `auth` is, as `shared/engine.md:4`. */
    auth: string | undefined;
  }>({
    severity: "error",
    reference: "github-oidc",
    summary: "workflow that signs in with OIDC without `id-token: write`",
    message: ({ found, auth }) =>
      `\`auth\`${auth === undefined ? "" : ` at ${auth}`} requires \`id-token: write\`, ${wordPermission(found)}.`,
    hint: ({ found, isFixable }) => (isFixable ? undefined : advisePermission(found)),
    explanation:
      'Without the permission, the GitHub Actions runner offers no token endpoint. AWF then answers every request with status 503 and "retry shortly", which hides the cause.',
  }),
  "unknown-oidc-provider": entry<{ value: string; allowed: readonly string[]; suggestion: string | undefined }>({
    severity: "error",
    reference: "awf-auth",
    summary: "unknown OIDC provider",
    message: ({ value, suggestion }) => `Unknown OIDC provider ${quote(value)}.${didYouMean(suggestion)}`,
    hint: ({ value, allowed, suggestion }) => {
      if (suggestion === undefined) return `Use ${quoteList(allowed, "or")}.`;
      return value.toLowerCase() === suggestion ? "Provider names are case-sensitive." : undefined;
    },
    explanation:
      "gh-aw accepts any text. AWF then signs in to Azure, or falls back to a static key and asks for `ANTHROPIC_API_KEY`.",
  }),
  "missing-oidc-provider": entry<{ isAzure: boolean }>({
    severity: "error",
    reference: "awf-auth",
    isSettledByImporter: true,
    summary: "`github-oidc` without `provider`",
    message: ({ isAzure }) =>
      `\`provider\` is missing, so AWF assumes \`azure\`${isAzure ? ", as the other keys imply" : ""}.`,
    hint: ({ isAzure }) =>
      isAzure ? "Add `provider: azure`." : "Add `provider` with the value `anthropic`, `azure`, `gcp` or `aws`.",
    explanation: "gh-aw does not require the key. The sign-in then goes to Azure, whatever the other keys say.",
  }),
  "foreign-key": entry<{ keys: readonly string[]; provider: string }>({
    severity: "warning",
    reference: "awf-auth",
    summary: "keys of another OIDC provider",
    message: ({ keys, provider }) =>
      `${quoteList(keys, "and")} ${keys.length > 1 ? "have" : "has"} no effect with provider ${quote(provider)}.`,
    hint: ({ keys }) => `Remove ${keys.length > 1 ? "them" : "it"}, or change \`provider\`.`,
    explanation:
      "gh-aw passes on every key that it finds. A leftover key of another provider misleads people who read the file.",
  }),
  "mismatched-engine": entry<{ engine: string; provider: string; suitable: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "engine that cannot sign in with its OIDC provider",
    message: ({ engine, provider }) => `Engine ${quote(engine)} cannot sign in with OIDC provider ${quote(provider)}.`,
    hint: ({ provider, suitable }) =>
      `Use engine ${quoteList(suitable, "or")} for ${quote(provider)}, or choose another provider.`,
    explanation:
      "AWF has an adapter for each kind of model API. None of them reads the variables of this combination, so the engine asks for its static key.",
  }),
  "auth-in-wrong-engine-form": entry<{ form: keyof typeof WRONG_FORMS }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "`auth` in a form of `engine` that does not support it",
    message: ({ form }) => `\`auth\` ${WRONG_FORMS[form]}.`,
    hint: () => "Write `auth` as a mapping next to `id`: `engine: {id: claude, auth: {type: github-oidc, …}}`.",
    explanation:
      "gh-aw supports several forms of `engine`, but reads a sign-in only from the one with `id`. With any other form, the agent does not sign in.",
  }),
  "secret-expression": entry<{ name: string; isDropped: boolean }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "secret in a value that is not secret",
    message: ({ name, isDropped }) =>
      isDropped
        ? `gh-aw silently drops ${quote(name)}, because its value reads \`secrets\`.`
        : `${quote(name)} reads \`secrets\`, although its value is not secret.`,
    hint: () => USE_REPOSITORY_VARIABLE,
    explanation:
      "gh-aw keeps secrets out of the agent step: a value that contains `${{ secrets.` is silently removed from the compiled workflow. Secrets in other expressions are kept today, but that may change.",
  }),
  "untrusted-expression": entry<{ name: string; reads: string }>({
    severity: "warning",
    reference: "none",
    summary: "sign-in that anyone who triggers the workflow can choose",
    message: ({ name, reads }) =>
      `${quote(name)} reads ${quote(reads)}, which anyone who triggers the workflow can choose.`,
    hint: () => "Read the value from `vars`, or write the value itself.",
    explanation:
      "The author of an issue or a pull request must not be able to choose the identity that a workflow signs in with.",
  }),
  "unsupported-audience": entry<{ audience: string }>({
    severity: "warning",
    reference: "gh-aw-engines",
    summary: "audience that gh-aw refuses",
    message: ({ audience }) => `gh-aw requires \`audience\` to be a URI, but it is ${quote(audience)}.`,
    hint: () => "Set `AWF_AUTH_OIDC_AUDIENCE` in `engine.env` instead.",
    explanation:
      "The newest gh-aw checks that the audience looks like a URI, although AWF accepts `sts.amazonaws.com` or the name of a resource.",
  }),
  "untrusted-trigger": entry<{}>({
    severity: "warning",
    reference: "gh-aw-triggers",
    summary: "trigger whose runs cannot get an OIDC token",
    message: () => "`forks` allows pull requests from forks, whose runs cannot get an OIDC token.",
    hint: () => "Remove `forks`; gh-aw then runs only for branches of the repository itself.",
    explanation:
      "GitHub does not grant `id-token: write` to a run that a fork triggered, so the sign-in fails with status 503.",
  }),
  "undocumented-key": entry<{ key: string; instead: string }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "key that gh-aw documents but rejects",
    message: ({ key }) => `gh-aw rejects the key ${quote(key)}, although its documentation lists it.`,
    hint: ({ instead }) => `Use ${quote(instead)} instead.`,
    explanation: "The documentation and the schema of gh-aw differ, and gh-aw follows the schema.",
  }),
  "imported-auth-at-risk": entry<{
    key: string;
    isRoot: boolean;
    /** Where the imported `auth` is, as `shared/engine.md:4`. */
    auth: string;
  }>({
    severity: "warning",
    reference: "gh-aw-imports",
    summary: "imported sign-in that gh-aw drops",
    message: ({ key, isRoot, auth }) =>
      isRoot
        ? `With ${quote(key)} at the top level, gh-aw up to v0.88.7 silently drops the imported \`auth\` at ${auth}.`
        : `With ${quote(key)} next to an import, some builds of gh-aw silently drop the imported \`auth\` at ${auth}.`,
    hint: ({ key, isRoot }, audience) => {
      const check = `${capitalize(checkLockFile(audience))}.`;
      return isRoot ? `Write \`engine\` with its \`auth\` in this workflow, or remove ${quote(key)}. ${check}` : check;
    },
    explanation:
      "The key makes gh-aw build a new engine from the workflow, and the imported engine is lost together with its sign-in: the agent then asks for an API key. For keys at the top level, no release with a fix is known.",
  }),
  "notation-needs-compile": entry<{ type: string }>({
    severity: "note",
    reference: "gh-aw-engines",
    // An author who compiles for gh-aw already does what the note asks for.
    settledBy: ["gh-aw"],
    summary: "notation that gh-aw does not support",
    message: ({ type }) => `gh-aw does not support the notation ${quote(type)}.`,
    hint: (_, audience) => `${compileForGhAw(audience)} before \`gh aw compile\`.`,
    explanation: "gh-aw supports only `type: github-oidc`. wifc rewrites the other notations to it.",
  }),
  "keyed-detection": entry<{ isOther: boolean }>({
    severity: "warning",
    reference: "gh-aw-detection",
    summary: "threat detection that does not share the agent's sign-in",
    message: ({ isOther }) =>
      isOther
        ? "The detection job runs a different engine and does not share the agent's sign-in."
        : "`threat-detection.engine` has no `auth`, so the detection job does not sign in and needs the API key.",
    hint: ({ isOther }) =>
      isOther ? undefined : "Repeat `auth` here, or remove this `engine` so that detection signs in like the agent.",
    explanation:
      "gh-aw checks the agent's result for threats in a separate job before anything is written. There, `threat-detection.engine` replaces the workflow's `engine` completely, including the sign-in. Without a key, the job fails although the run succeeds.",
  }),
};
