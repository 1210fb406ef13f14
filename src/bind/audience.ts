// The audience that a sign-in requests for its token.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { findMetadataService, queryOf } from "../facts/addresses.ts";
import { commandAudience, findKnownCommand } from "../facts/known-commands.ts";
import type { Text } from "../syntax/text.ts";
import type { Identity } from "./identities.ts";
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

/** The audiences that a sign-in names in any way, and why it may have another one. */
export interface FoundAudiences {
  readonly texts: readonly Text[];
  /** What decides the audience, if the file does not show it. */
  readonly unknown?: string;
}

/** Finds the audiences of a token. `requested` are the requests of scripts in the same file, which can write it. */
export function findAudiences(
  { values, sources: [source] }: Pick<Identity, "values" | "sources">,
  requested: readonly TokenSource[],
): FoundAudiences {
  if (values.audience) return { texts: [values.audience] };
  if (!source) return { texts: [], unknown: "environment" };
  const named = requestedAudience(source);
  if (named.length > 0) return { texts: named };
  switch (source.kind) {
    case "github-actions":
      return { texts: [] };
    case "command":
      if (source.equivalent) return findAudiences({ values, sources: [source.equivalent] }, requested);
      return { texts: [], ...(!findKnownCommand(source)?.audience && { unknown: source.kind }) };
    case "url": {
      const { url } = source.request;
      const value = queryOf(url.value).get("audience");
      if (value) return { texts: [{ ...url, value }] };
      return findMetadataService(url.value) || source.deviations ? { texts: [] } : { texts: [], unknown: source.kind };
    }
    case "file":
    case "env": {
      const isKnown = requested.length > 0 || (source.kind === "file" && source.mounted?.hasAudience === false);
      return { texts: scriptAudiences(requested), ...(!isKnown && { unknown: source.kind }) };
    }
  }
}

/** Where a sign-in would name the audience, if the file has the request for its token, or the token itself. */
export function placeOfRequest(
  { sources }: Pick<Identity, "sources">,
  requested: readonly TokenSource[],
): DocumentPlace | undefined {
  const [place] = [...sources, ...requested].flatMap((source) => placesIn(source));
  return place;
}

function placesIn(source: TokenSource): DocumentPlace[] {
  switch (source.kind) {
    case "command":
      return source.equivalent
        ? placesIn(source.equivalent)
        : (source.stages[0] ?? []).slice(0, 1).map(({ place }) => place);
    case "file":
      return source.mounted ? [source.mounted.place] : [];
    case "env":
      return [];
    default:
      return source.request ? [source.request.url.place] : [];
  }
}
