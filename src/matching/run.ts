// What is known of the identity token of a sign-in: parts of it before there is one, and everything afterwards.
import type { Platform } from "../facts/federation-rule.ts";
import { findMisspeltClaim } from "../facts/github-claims.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { ClaimValue } from "../syntax/rule-condition.ts";
import type { ClaimOption, PossibleText } from "./possible-text.ts";

/** What a user says of a run, because the file does not. */
export type RunOptions = {
  readonly [Option in ClaimOption]?: string | undefined;
};

/** Whether a user names the issuer by the id of its resource at Anthropic. Otherwise, it is a URL. */
export function isIssuerId(issuer: string | undefined): issuer is string {
  return issuer?.startsWith("fdis_") === true;
}

/** Claims by name, each with the texts that it can be: none if the token certainly lacks it. */
export type Claims = ReadonlyMap<string, readonly PossibleText[]>;

/** The token of a run: of all runs of a program, or of those of a workflow that some events start. */
export interface Run {
  /** The events that start it; none if it is the only run, or if they are unknown. */
  readonly events: readonly string[];
  /** The platform that signs the token, if it is known. */
  readonly platform?: Platform;
  readonly claims: Claims;
  /** Whether the user names the issuer. Otherwise, it is the usual one of the platform, if that has one. */
  readonly isIssuerGiven?: boolean;
  /** The audiences of the token; absent if they are unknown. */
  readonly audience?: Audience;
  /** All claims of the token as they are in it, if there is one. It certainly lacks all others. */
  readonly payload?: Payload;
}

/** Whether a token lacks a claim because its name is misspelt. On other platforms, anything can be a claim. */
export function isMisspelt(claim: string, { platform, payload }: Run): boolean {
  return platform === "GitHub Actions" && !payload && findMisspeltClaim(claim) !== undefined;
}

/** The claims of a real token by name. */
export type Payload = Readonly<Record<string, ClaimValue>>;

/** The audiences of a token. */
export interface Audience {
  /** All of them; one that the rule names is enough. */
  readonly texts: readonly PossibleText[];
  /** Where the file sets it. */
  readonly place?: DocumentPlace;
}
