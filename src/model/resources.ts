// Resources of Workload Identity Federation at Anthropic, as the Admin API returns them: the other half of a sign-in.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { FileConfig } from "./file-config.ts";

/** A number in a file, and its place. */
export interface WrittenNumber {
  readonly value: number;
  readonly place: DocumentPlace;
}

/** What every resource has. */
export interface Resource {
  readonly id: Text;
  readonly name?: Text;
  /** The whole resource. */
  readonly place: DocumentPlace;
  /** When it was archived; absent if it is in use. */
  readonly archived?: Text;
}

/** What a token must have. All that is set must hold. */
export interface RuleMatch {
  readonly place: DocumentPlace;
  /** The whole subject, or with `*` at its end the beginning of it. */
  readonly subject?: Text;
  readonly audience?: Text;
  readonly claims: readonly { readonly name: string; readonly text: Text }[];
  readonly condition?: Text;
  /** Matchers that wifc does not know, and those with the wrong shape, which was reported. */
  readonly unknown: readonly { readonly name: string; readonly place: DocumentPlace; readonly isReported: boolean }[];
}

/** Where a rule is enabled. */
export type RuleWorkspaces =
  | { readonly kind: "all"; readonly place: DocumentPlace }
  | { readonly kind: "listed"; readonly ids: readonly string[]; readonly place: DocumentPlace }
  | { readonly kind: "none"; readonly place: DocumentPlace }
  | { readonly kind: "unknown" };

/** A federation rule: which tokens can be exchanged, and as whom they sign in. */
export interface FederationRule extends Resource {
  readonly issuer?: Text;
  readonly match: RuleMatch;
  /** The service account; absent if the target is something else. */
  readonly account?: Text;
  /** The type of the target if it is not a service account. */
  readonly otherTarget?: Text;
  readonly workspaces: RuleWorkspaces;
  readonly scope?: Text;
  /** The lifetime of the access token in seconds. */
  readonly lifetime?: WrittenNumber;
}

/** Who signs identity tokens. */
export interface Issuer extends Resource {
  readonly url?: Text;
  /** The address that Anthropic fetches its keys from; absent if it has the keys, or if that is not known. */
  readonly fetched?: Text;
  /** How long its tokens may live, in seconds. */
  readonly longestLife?: WrittenNumber;
}

/** As whom programs sign in. */
export interface ServiceAccount extends Resource {
  readonly role?: Text;
}

/** Resources, possibly from several files. */
export interface Resources {
  readonly rules: readonly FederationRule[];
  readonly issuers: readonly Issuer[];
  readonly accounts: readonly ServiceAccount[];
  /** Where a page says that there is a next one, so that resources can be missing. */
  readonly nextPage?: DocumentPlace;
}

/** A file with resources. */
export interface ResourcesConfig extends FileConfig, Resources {
  readonly dialect: "rules";
}

/** Whether a rule limits which tokens of its issuer it accepts. `*` alone matches every subject, and anyone can choose an audience. */
export function limitsTokens({ subject, claims, condition, unknown }: RuleMatch): boolean {
  return (subject !== undefined && subject.value !== "*") || !!condition || claims.length + unknown.length > 0;
}

/** Whether a rule compares one of these claims. A condition is taken to do so if it contains the name. */
export function comparesClaim({ claims, condition }: RuleMatch, names: readonly string[]): boolean {
  const inCondition = new Set(condition?.value.match(/\w+/g) ?? []);
  return claims.some(({ name }) => names.includes(name)) || names.some((name) => inCondition.has(name));
}

/** The resources of several files together. */
export function mergeResources(files: readonly Resources[]): Resources {
  const [nextPage] = files.flatMap((file) => file.nextPage ?? []);
  return {
    rules: files.flatMap(({ rules }) => rules),
    issuers: files.flatMap(({ issuers }) => issuers),
    accounts: files.flatMap(({ accounts }) => accounts),
    ...(nextPage && { nextPage }),
  };
}

/** Whether a resource is in use. What is wrong with an archived one has no effect. */
export function isLive({ archived }: { readonly archived?: Text }): boolean {
  return archived === undefined;
}

/** The issuer of a rule, if it is among the resources. */
export function issuerOf({ issuer }: FederationRule, { issuers }: Resources): Issuer | undefined {
  return issuers.find(({ id }) => id.value === issuer?.value);
}

/** The service account of a rule, if it is among the resources. */
export function accountOf({ account }: FederationRule, { accounts }: Resources): ServiceAccount | undefined {
  return accounts.find(({ id }) => id.value === account?.value);
}
