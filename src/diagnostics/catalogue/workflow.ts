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
    /** The job of a GitHub workflow that signs in. */
    job: string | undefined;
    /** Where an imported `auth` is, as `shared/engine.md:4`. */
    auth: string | undefined;
  }>({
    severity: "error",
    message: ({ found, job, auth }) => {
      const subject = job === undefined ? `\`auth\`${auth === undefined ? "" : ` at ${auth}`}` : `Job ${quote(job)}`;
      return `${subject} requires \`id-token: write\`, ${wordPermission(found)}.`;
    },
    hint: ({ found, isFixable }) => (isFixable ? undefined : advisePermission(found)),
  }),
  "unknown-oidc-provider": entry<{ value: string; allowed: readonly string[]; suggestion: string | undefined }>({
    severity: "error",
    message: ({ value, suggestion }) => `Unknown OIDC provider ${quote(value)}.${didYouMean(suggestion)}`,
    hint: ({ value, allowed, suggestion }) => {
      if (suggestion === undefined) return `Use ${quoteList(allowed, "or")}.`;
      return value.toLowerCase() === suggestion ? "Provider names are case-sensitive." : undefined;
    },
  }),
  "missing-oidc-provider": entry<{ isAzure: boolean }>({
    severity: "error",
    isUnreadable: true,
    isSettledByImporter: true,
    message: ({ isAzure }) =>
      `\`provider\` is missing, so AWF assumes \`azure\`${isAzure ? ", as the other keys imply" : ""}.`,
    hint: ({ isAzure }) =>
      isAzure ? "Add `provider: azure`." : "Add `provider` with the value `anthropic`, `azure`, `gcp` or `aws`.",
  }),
  "foreign-key": entry<{ keys: readonly string[]; provider: string }>({
    severity: "warning",
    message: ({ keys, provider }) =>
      `${quoteList(keys, "and")} ${keys.length > 1 ? "have" : "has"} no effect with provider ${quote(provider)}.`,
    hint: ({ keys }) => `Remove ${keys.length > 1 ? "them" : "it"}, or change \`provider\`.`,
  }),
  "mismatched-engine": entry<{ engine: string; provider: string; suitable: readonly string[] }>({
    severity: "error",
    message: ({ engine, provider }) => `Engine ${quote(engine)} cannot sign in with OIDC provider ${quote(provider)}.`,
    hint: ({ provider, suitable }) =>
      `Use engine ${quoteList(suitable, "or")} for ${quote(provider)}, or choose another provider.`,
  }),
  "auth-in-wrong-engine-form": entry<{ form: keyof typeof WRONG_FORMS }>({
    severity: "error",
    isUnreadable: true,
    message: ({ form }) => `\`auth\` ${WRONG_FORMS[form]}.`,
    hint: () => "Write `auth` as a mapping next to `id`: `engine: {id: claude, auth: {type: github-oidc, …}}`.",
  }),
  "secret-expression": entry<{ name: string; isDropped: boolean }>({
    severity: "error",
    message: ({ name, isDropped }) =>
      isDropped
        ? `gh-aw silently drops ${quote(name)}, because its value reads \`secrets\`.`
        : `${quote(name)} reads \`secrets\`, although its value is not secret.`,
    hint: () => USE_REPOSITORY_VARIABLE,
  }),
  "untrusted-expression": entry<{ name: string; reads: string }>({
    severity: "warning",
    message: ({ name, reads }) =>
      `${quote(name)} reads ${quote(reads)}, which anyone who triggers the workflow can choose.`,
    hint: () => "Read the value from `vars`, or write the value itself.",
  }),
  "unsupported-audience": entry<{ audience: string }>({
    severity: "warning",
    message: ({ audience }) => `gh-aw requires \`audience\` to be a URI, but it is ${quote(audience)}.`,
    hint: () => "Set `AWF_AUTH_OIDC_AUDIENCE` in `engine.env` instead.",
  }),
  "untrusted-trigger": entry<{}>({
    severity: "warning",
    message: () => "`forks` allows pull requests from forks, whose runs cannot get an OIDC token.",
    hint: () => "Remove `forks`; gh-aw then runs only for branches of the repository itself.",
  }),
  "undocumented-key": entry<{ key: string; instead: string }>({
    severity: "error",
    isUnreadable: true,
    message: ({ key }) => `gh-aw rejects the key ${quote(key)}, although its documentation lists it.`,
    hint: ({ instead }) => `Use ${quote(instead)} instead.`,
  }),
  "imported-auth-at-risk": entry<{
    key: string;
    isRoot: boolean;
    /** Where the imported `auth` is, as `shared/engine.md:4`. */
    auth: string;
  }>({
    severity: "warning",
    upholds: "federation-required",
    message: ({ key, isRoot, auth }) =>
      isRoot
        ? `With ${quote(key)} at the top level, gh-aw up to v0.88.7 silently drops the imported \`auth\` at ${auth}.`
        : `With ${quote(key)} next to an import, some builds of gh-aw silently drop the imported \`auth\` at ${auth}.`,
    hint: ({ key, isRoot }, audience) => {
      const check = `${capitalize(checkLockFile(audience))}.`;
      return isRoot ? `Write \`engine\` with its \`auth\` in this workflow, or remove ${quote(key)}. ${check}` : check;
    },
  }),
  "notation-needs-compile": entry<{ type: string }>({
    severity: "note",
    // An author who compiles for gh-aw already does what the note asks for.
    settledBy: ["gh-aw"],
    message: ({ type }) => `gh-aw does not support the notation ${quote(type)}.`,
    hint: (_, audience) => `${compileForGhAw(audience)} before \`gh aw compile\`.`,
  }),
  "keyed-detection": entry<{ isOther: boolean }>({
    severity: "warning",
    upholds: "federation-required",
    message: ({ isOther }) =>
      isOther
        ? "The detection job runs a different engine and does not share the agent's sign-in."
        : "`threat-detection.engine` has no `auth`, so the detection job does not sign in and needs the API key.",
    hint: ({ isOther }) =>
      isOther ? undefined : "Repeat `auth` here, or remove this `engine` so that detection signs in like the agent.",
  }),
};
