// The wording of what workflow rules find: permissions, credentials next to federation, layouts that cannot be rewritten.
import { quote } from "../../text/quote.ts";
import { describeType, type ValueType } from "../value-type.ts";

/** What to do with a value that must not be in the workflow itself, nor come from a secret. */
export const USE_REPOSITORY_VARIABLE = "Store the value as a repository variable and write `${{ vars.NAME }}` instead.";

/** What a workflow has in place of `id-token: write`. A level that is not a string is left out. */
export type FoundPermission =
  | { readonly kind: "none" | "unnamed" }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "type"; readonly type: ValueType }
  | { readonly kind: "level"; readonly level: string | undefined }
  | { readonly kind: "misspelt"; readonly scope: string };

/** Why it does not grant the permission, as the end of a sentence about the permission. */
export function wordPermission(found: FoundPermission): string {
  switch (found.kind) {
    case "none":
      return "but the workflow has no `permissions`";
    case "unnamed":
      return "which `permissions` does not grant";
    case "word":
      return `which \`permissions: ${found.word}\` does not grant`;
    case "type":
      return `but \`permissions\` is ${describeType(found.type)}`;
    case "level":
      return found.level === undefined ? "but `id-token` is not a string" : `but \`id-token\` is ${quote(found.level)}`;
    case "misspelt":
      return `but ${quote(found.scope)} is not a valid permission`;
  }
}

/** How to grant the permission. */
export function advisePermission({ kind }: FoundPermission): string {
  return kind === "word" || kind === "type"
    ? "Write `permissions` as a mapping that contains `id-token: write`."
    : "Write `id-token: write` under `permissions`.";
}

const EFFECTS = {
  "key-wins": "it takes precedence over federation",
  "profile-wins": "the profile takes precedence over federation",
  "header-wins": "the credential in it takes precedence over federation",
  "other-rule": "with an organization and a token in the environment, this rule is used instead of the declared one",
  "gateway-refuses": "with a models gateway, docker-agent refuses federation",
  "claude-code-prefers": "Claude Code prefers it to federation",
  "other-provider": "Claude Code uses another provider, without federation",
  "awf-prefers": "AWF signs in with it instead of federation",
} as const;

/** What a credential in the environment does to federation. */
export type CredentialEffect = keyof typeof EFFECTS;

/** The effect as a clause. Reports print it as plain text, so it has no backticks. */
export function wordEffect(effect: CredentialEffect): string {
  return EFFECTS[effect];
}

/** Why an `auth` block cannot be rewritten. */
export const LAYOUTS = {
  "other-block": "only `engine.auth` can be rewritten",
  alias: "it comes from an alias or a merge key",
  anchor: "it has an anchor or a tag",
  "shared-line": "its first key is not at the beginning of a line",
  "value-through-alias": "one of its values comes from an alias",
  "env-through-alias": "`engine.env` comes from an alias or a merge key",
  "empty-env": "`engine.env`, which must receive a variable, is empty",
} as const;

const PLAIN_KEYS = "with one key per line, without aliases, anchors or tags";

/** What to write so that it can be. */
export const LAYOUT_ADVICE: Readonly<Record<keyof typeof LAYOUTS, string>> = {
  "other-block": "Write this block with `type: github-oidc`.",
  alias: `Write \`engine.auth\` ${PLAIN_KEYS}.`,
  anchor: `Write \`engine.auth\` ${PLAIN_KEYS}.`,
  "shared-line": `Write \`engine.auth\` ${PLAIN_KEYS}.`,
  "value-through-alias": "Write the value itself in place of the alias.",
  "env-through-alias": `Write \`engine.env\` ${PLAIN_KEYS}.`,
  "empty-env": "Remove the empty `engine.env`.",
};

/** What is wrong with `auth` in a form of `engine`. */
export const WRONG_FORMS = {
  runtime: "has no effect here: an `engine` with `runtime` does not support it",
  settings: "has no effect here: an `engine` without `id` selects no engine",
  definition: "must be a list in an `engine` with `display-name`, which defines an engine",
  id: "must be a mapping, but is a list, which only an `engine` with `display-name` supports",
  name: "must be a mapping, but is a list, which only an `engine` with `display-name` supports",
} as const;
