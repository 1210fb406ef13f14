// A request for a token → whether it is the request that GitHub Actions documents for its OIDC tokens, and with which audience.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { GITHUB_ACTIONS } from "../facts/github-actions.ts";
import { templateOf, type Text } from "../syntax/text.ts";
import type { Deviation, TokenRequest, TokenSource } from "../model/federation.ts";
import type { Template } from "../syntax/template.ts";
import { quote } from "../text/quote.ts";

/** The source that a request is: GitHub Actions itself, or another address, with what deviates if it is nearly GitHub's. */
export function recognizeGithubActions(request: TokenRequest, place: DocumentPlace): TokenSource {
  const [first, ...rest] = templateOf(request.url).parts;
  if (typeof first !== "object" || first.name !== GITHUB_ACTIONS.urlVariable) return { kind: "url", place, request };
  const query = readAudience(rest, request.url, first.range.end);
  const deviations = [
    ...("reason" in query ? [{ ...query, place: request.url.place }] : []),
    ...checkHeaders(request),
    ...checkResponseField(request),
  ];
  if (deviations.length > 0 || "reason" in query) return { kind: "url", place, request, deviations };
  return { kind: "github-actions", request, ...(query.audience && { audience: query.audience }) };
}

function checkHeaders({ url, headers }: TokenRequest): Deviation[] {
  const header = headers.find(({ name }) => name.toLowerCase() === "authorization");
  const other = headers.find((each) => each !== header);
  return [
    ...(header ? [] : [{ reason: "the header `Authorization` is missing", place: url.place, isFatal: true }]),
    ...(header && !isBearer(templateOf(header.value))
      ? [
          {
            reason: `the header \`${header.name}\` is not \`${GITHUB_ACTIONS.authorization}\``,
            place: header.value.place,
            isFatal: true,
          },
        ]
      : []),
    ...(other
      ? [{ reason: `it sends another header, ${quote(other.name)}`, place: other.value.place, isFatal: false }]
      : []),
  ];
}

function checkResponseField({ url, responseField, curl }: TokenRequest): Deviation[] {
  if (curl?.isFiltered || responseField?.value === GITHUB_ACTIONS.responseField) return [];
  const wanted = curl
    ? `\`| jq -r .${GITHUB_ACTIONS.responseField}\``
    : `\`response_field: ${GITHUB_ACTIONS.responseField}\``;
  return responseField
    ? [
        {
          reason: `${curl ? "its filter" : "`response_field`"} is not ${wanted}`,
          place: responseField.place,
          isFatal: true,
        },
      ]
    : [{ reason: `${wanted} is missing`, place: url.place, isFatal: true }];
}

const AUDIENCE_PARAMETER = "&audience=";

type Audience = { readonly audience?: Text } | Pick<Deviation, "reason" | "isFatal">;

/** GitHub's address has a query already, so that an audience can only follow a `&`. An empty one counts as absent. */
function readAudience(rest: Template["parts"], url: Text, start: number): Audience {
  const [query = "", ...more] = rest;
  if (more.length > 0 || typeof query !== "string")
    return { reason: "it reads its query from the environment", isFatal: false };
  if (query === "") return {};
  if (query.startsWith("?"))
    return { reason: "it adds `?` to an address that has a query already; write `&audience=…`", isFatal: true };
  const match = /^&audience=([^&#]*)$/.exec(query);
  if (!match) return { reason: "it adds something other than `&audience=…`", isFatal: !query.startsWith("&") };
  const value = decodeQueryValue(match[1] ?? "");
  if (value === undefined) return { reason: "its audience is not percent-encoded UTF-8", isFatal: true };
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
