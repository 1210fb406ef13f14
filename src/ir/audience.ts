// Whom the token is asked for, as far as the configuration says.
import { findMetadataService, parseAddress } from "./addresses.ts";
import { sourcesOf, type Auth, type Text } from "./federation.ts";

/** The audiences that a sign-in names: as a value of its own, and in a request to a metadata service. */
export function namedAudiences(auth: Auth): Text[] {
  const { values } = auth;
  const isAnthropic = values.provider?.value === "anthropic";
  const [url] = sourcesOf(auth).flatMap((source) => (source.kind === "url" ? [source.request.url] : []));
  const service = url && findMetadataService(url.value);
  const requested = url && service && parseAddress(url.value)?.searchParams.get(service.audienceParameter);
  return [
    ...(values.audience && isAnthropic ? [values.audience] : []),
    ...(url && requested ? [{ ...url, value: requested }] : []),
  ];
}
