// Whom the token is asked for, as far as the configuration says.
import { findMetadataService, queryOf } from "../facts/addresses.ts";
import { commandAudience } from "../facts/known-commands.ts";
import type { Text } from "../syntax/text.ts";
import { sourcesOf, type Auth, type TokenSource } from "../model/federation.ts";

/** The audiences that a sign-in names: as a value of its own, and in a request to a metadata service. */
export function namedAudiences(auth: Auth): Text[] {
  const { values } = auth;
  const isAnthropic = values.provider?.value === "anthropic";
  const requested = sourcesOf(auth).flatMap(requestedAudience);
  return [...(values.audience && isAnthropic ? [values.audience] : []), ...requested.filter(isAudience)];
}

/** What a variable brings is unknown, and so is the audience of an app of Azure that is asked for by its URI: it can be the app's GUID. */
function isAudience({ value }: Text): boolean {
  return !value.includes("$") && !value.startsWith("api://");
}

/** The audience that a request to a metadata service names, or a command. */
function requestedAudience(source: TokenSource): Text[] {
  if (source.kind === "command") {
    const { equivalent } = source;
    if (equivalent?.kind === "github-actions") return equivalent.audience ? [equivalent.audience] : [];
    return equivalent ? requestedAudience(equivalent) : commandAudience(source);
  }
  // That of the block's own request to GitHub Actions is among its values.
  if (source.kind !== "url") return [];
  const { url } = source.request;
  const service = findMetadataService(url.value);
  const value = service && queryOf(url.value).get(service.audienceParameter);
  return value ? [{ ...url, value }] : [];
}
