// The audience that a sign-in requests for its token.
import { findMetadataService, queryOf } from "../facts/addresses.ts";
import { commandAudience } from "../facts/known-commands.ts";
import type { Text } from "../syntax/text.ts";
import { sourcesOf, type Auth, type TokenSource } from "../model/federation.ts";

/** The audiences that a sign-in sets: as a field, in a request to a metadata service, or in a command. */
export function namedAudiences(auth: Auth): Text[] {
  const { values } = auth;
  const isAnthropic = values.provider?.value === "anthropic";
  const requested = sourcesOf(auth).flatMap(requestedAudience);
  return [...(values.audience && isAnthropic ? [values.audience] : []), ...requested.filter(isAudience)];
}

/** The audiences that requests of scripts name. */
export function scriptAudiences(requested: readonly TokenSource[]): Text[] {
  return requested.flatMap((source) => (source.kind === "github-actions" ? (source.audience ?? []) : []));
}

/** Whether a value is the token's audience. A variable can be anything, and for an Azure app's URI the audience can be the app's GUID. */
function isAudience({ value }: Text): boolean {
  return !value.includes("$") && !value.startsWith("api://");
}

/** The audience in a request to a metadata service, or in a command. */
function requestedAudience(source: TokenSource): Text[] {
  if (source.kind === "command") {
    const { equivalent } = source;
    if (equivalent?.kind === "github-actions") return equivalent.audience ? [equivalent.audience] : [];
    return equivalent ? requestedAudience(equivalent) : commandAudience(source);
  }
  // The audience of a request to GitHub Actions in the block is already among the block's values.
  if (source.kind !== "url") return [];
  const { url } = source.request;
  const service = findMetadataService(url.value);
  const value = service && queryOf(url.value).get(service.audienceParameter);
  return value ? [{ ...url, value }] : [];
}
