// A token request → whether it is the request that GitHub Actions documents for OIDC tokens, and its audience.
import type { RequestDifference } from "../diagnostics/catalogue/request-words.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { GITHUB_ACTIONS } from "../facts/github-actions.ts";
import { templateOf, type Text } from "../syntax/text.ts";
import type { Deviation, TokenRequest, TokenSource } from "../model/federation.ts";
import type { Template } from "../syntax/template.ts";

/** The source of a request: GitHub Actions, or another URL, with the deviations if it almost is the request to GitHub. */
export function recognizeGithubActions(request: TokenRequest, place: DocumentPlace): TokenSource {
  const [first, ...rest] = templateOf(request.url).parts;
  if (typeof first !== "object" || first.name !== GITHUB_ACTIONS.urlVariable) return { kind: "url", place, request };
  const query = readAudience(rest, request.url, first.range.end);
  const deviations = [
    ...("difference" in query ? [{ ...query, place: request.url.place }] : []),
    ...checkHeaders(request),
    ...checkResponseField(request),
  ];
  if (deviations.length > 0 || "difference" in query) return { kind: "url", place, request, deviations };
  return { kind: "github-actions", request, ...(query.audience && { audience: query.audience }) };
}

function checkHeaders({ url, headers }: TokenRequest): Deviation[] {
  const header = headers.find(({ name }) => name.toLowerCase() === "authorization");
  const other = headers.find((each) => each !== header);
  return [
    ...(header ? [] : deviation({ kind: "authorization-missing" }, url, true)),
    ...(header && !isBearer(templateOf(header.value))
      ? deviation({ kind: "other-authorization", header: header.name }, header.value, true)
      : []),
    ...(other ? deviation({ kind: "other-header", header: other.name }, other.value, false) : []),
  ];
}

function deviation(difference: RequestDifference, { place }: Text, isFatal: boolean): Deviation[] {
  return [{ difference, place, isFatal }];
}

function checkResponseField({ url, responseField, curl }: TokenRequest): Deviation[] {
  if (curl?.isFiltered || responseField?.value === GITHUB_ACTIONS.responseField) return [];
  const kind = responseField ? "other-response-field" : "response-field-missing";
  return deviation({ kind, isCurl: curl !== undefined }, responseField ?? url, true);
}

const AUDIENCE_PARAMETER = "&audience=";

type Audience = { readonly audience?: Text } | Omit<Deviation, "place">;

/** Reads the audience. GitHub's URL already has a query, so the audience must follow `&`. An empty one counts as absent. */
function readAudience(rest: Template["parts"], url: Text, start: number): Audience {
  const [query = "", ...more] = rest;
  if (more.length > 0 || typeof query !== "string")
    return { difference: { kind: "query-from-environment" }, isFatal: false };
  if (query === "") return {};
  if (query.startsWith("?")) return { difference: { kind: "second-question-mark" }, isFatal: true };
  const match = /^&audience=([^&#]*)$/.exec(query);
  if (!match) return { difference: { kind: "other-parameter" }, isFatal: !query.startsWith("&") };
  const value = decodeQueryValue(match[1] ?? "");
  if (value === undefined) return { difference: { kind: "malformed-audience" }, isFatal: true };
  const span = { start: start + AUDIENCE_PARAMETER.length, end: url.value.length };
  return value === "" ? {} : { audience: { value, place: { ...url.place, span }, syntax: "literal" } };
}

function decodeQueryValue(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

function isBearer({ parts: [scheme, token, ...more] }: Template): boolean {
  const isScheme = typeof scheme === "string" && /^bearer +$/i.test(scheme);
  return isScheme && typeof token === "object" && token.name === GITHUB_ACTIONS.tokenVariable && more.length === 0;
}
