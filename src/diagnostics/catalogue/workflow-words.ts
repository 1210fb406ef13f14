// The wording of what workflow rules find: permissions, credentials next to federation, layouts that cannot be rewritten.
import { quote } from "../../text/quote.ts";
import { wordType, type ValueType } from "../value-type.ts";

/** What is written where `id-token: write` is required. A `level` of undefined is not a string. */
export type FoundPermission =
  | { readonly kind: "none" | "unnamed" }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "type"; readonly type: ValueType }
  | { readonly kind: "level"; readonly level: string | undefined }
  | { readonly kind: "misspelt"; readonly scope: string };

/** Why it does not grant the permission. */
export function wordPermission(found: FoundPermission): string {
  switch (found.kind) {
    case "none":
      return "there are no `permissions`";
    case "unnamed":
      return "`permissions` does not name `id-token`";
    case "word":
      return `\`permissions: ${found.word}\` does not grant it`;
    case "type":
      return `\`permissions\` is ${wordType(found.type)} and does not grant it`;
    case "level":
      return found.level === undefined ? "`id-token` is not a string" : `\`id-token\` is ${quote(found.level)}`;
    case "misspelt":
      return `${quote(found.scope)} is not a permission`;
  }
}

const EFFECTS = {
  "key-wins": "a set key wins over auth",
  "profile-wins": "a profile wins over auth",
  "header-wins": "a credential in its headers wins over auth",
  "other-rule": "together with an organization and a token in the environment, this rule is used instead",
  "gateway-refuses": "docker-agent refuses auth together with a models gateway",
  "claude-code-prefers": "Claude Code prefers it to auth",
  "other-provider": "Claude Code uses another provider, without auth",
  "awf-prefers": "AWF signs in with it instead of auth",
} as const;

/** What a credential in the environment does to federation. */
export type CredentialEffect = keyof typeof EFFECTS;

/** The effect as a clause. Reports print it as plain text, so it has no backticks. */
export function wordEffect(effect: CredentialEffect): string {
  return EFFECTS[effect];
}

/** Why `engine.auth` cannot be rewritten in place. */
export const LAYOUTS = {
  "other-block": "only `engine.auth` is rewritten",
  alias: "it comes from an alias or a merge key",
  anchor: "it has an anchor or a tag",
  "shared-line": "its first key is not at the start of a line",
  "value-through-alias": "one of its values comes from an alias",
  "env-through-alias": "`engine.env` comes from an alias or a merge key",
  "empty-env": "`engine.env` is empty, but a variable must be added to it",
} as const;

/** What is wrong with `auth` in this form of `engine`, as the predicate of a sentence about `auth`. */
export const WRONG_FORMS = {
  runtime: "has no effect in an `engine` with `runtime`",
  settings: "has no effect in an `engine` without `id`, which selects no engine",
  definition: "must be a list in an `engine` with `display-name`, which defines an engine",
  id: "must be a mapping, but is a list, which only an `engine` with `display-name` has",
  name: "must be a mapping, but is a list, which only an `engine` with `display-name` has",
} as const;
