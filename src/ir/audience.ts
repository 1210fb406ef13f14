// Whom the token is asked for, as far as the configuration says.
import { findMetadataService, queryOf } from "./addresses.ts";
import { commandAudience } from "./known-commands.ts";
import { sourcesOf, type Auth, type Text, type TokenSource } from "./federation.ts";

/** The audiences that a sign-in names: as a value of its own, and in a request to a metadata service. */
export function namedAudiences(auth: Auth): Text[] {
  const { values } = auth;
  const isAnthropic = values.provider?.value === "anthropic";
  return [...(values.audience && isAnthropic ? [values.audience] : []), ...sourcesOf(auth).flatMap(requestedAudience)];
}

/** The audience that a request to a metadata service names, or a command. */
function requestedAudience(source: TokenSource): Text[] {
  if (source.kind === "command")
    return source.equivalent ? requestedAudience(source.equivalent) : commandAudience(source);
  // That of the block's own request is among its values.
  if (source.kind !== "url") return [];
  const { url } = source.request;
  const service = findMetadataService(url.value);
  const value = service && queryOf(url.value).get(service.audienceParameter);
  return value ? [{ ...url, value }] : [];
}
