// The words for what rules of workflows find: permissions, credentials next to federation, layouts that cannot be rewritten.
import { quote } from "../../text/quote.ts";
import { wordType, type ValueType } from "../value-type.ts";

/** What stands where `id-token: write` is wanted. A level of no text is none. */
export type FoundPermission =
  | { readonly kind: "none" | "unnamed" }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "type"; readonly type: ValueType }
  | { readonly kind: "level"; readonly level: string | undefined }
  | { readonly kind: "misspelt"; readonly scope: string };

/** Why what stands there does not grant it. */
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
      return `${quote(found.scope)} is no permission`;
  }
}

const EFFECTS = {
  "key-wins": "a set key wins over auth",
  "profile-wins": "a profile wins over auth",
  "header-wins": "a credential in its headers wins over auth",
  "other-rule": "with an organization and a token in the environment, their rule is exchanged instead",
  "gateway-refuses": "with a models gateway, docker-agent refuses auth",
  "claude-code-prefers": "Claude Code prefers it to auth",
  "other-provider": "Claude Code goes to another provider, without auth",
  "awf-prefers": "AWF signs in with it, and not with auth",
} as const;

/** What a credential in the environment does to federation. */
export type CredentialEffect = keyof typeof EFFECTS;

/** The same in half a sentence. */
export function wordEffect(effect: CredentialEffect): string {
  return EFFECTS[effect];
}

/** Why `engine.auth` cannot be rewritten where it stands. */
export const LAYOUTS = {
  "other-block": "only `engine.auth` is rewritten",
  alias: "it comes through an alias or a merge key",
  anchor: "it has an anchor or a tag",
  "shared-line": "its first key does not begin a line",
  "value-through-alias": "a value comes through an alias",
  "env-through-alias": "`engine.env` comes through an alias or a merge key",
  "empty-env": "`engine.env` is empty, and has to take a variable",
} as const;

/** Why `auth` is not read in a form of `engine`. */
export const WRONG_FORMS = {
  runtime: "has no effect in an `engine` with `runtime`",
  settings: "has no effect in an `engine` without `id`, which selects no engine",
  definition: "must be a list in an `engine` with `display-name`, which defines an engine",
  id: "must be a mapping, but is a list, which only an `engine` with `display-name` has",
  name: "must be a mapping, but is a list, which only an `engine` with `display-name` has",
} as const;
