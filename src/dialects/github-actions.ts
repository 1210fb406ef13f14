// A request for a token → whether it is the request that GitHub Actions documents for its OIDC tokens, and with which audience.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { GITHUB_ACTIONS } from "../ir/github-actions.ts";
import type { Text, TokenRequest, TokenSource } from "../ir/federation.ts";
import type { Template } from "../ir/template.ts";

/** The source that a request is: GitHub Actions itself, or another address, with what deviates if it is nearly GitHub's. */
export function recognizeGithubActions(request: TokenRequest, place: DocumentPlace): TokenSource {
  const [first, ...rest] = request.url.template.parts;
  if (typeof first !== "object" || first.name !== GITHUB_ACTIONS.urlVariable) return { kind: "url", place, request };
  const deviate = (reason: string, where: DocumentPlace): TokenSource => ({
    kind: "url",
    place,
    request,
    deviation: { reason, place: where },
  });

  const query = readAudience(rest, request.url);
  if ("reason" in query) return deviate(query.reason, request.url.place);
  const header = request.headers.find(({ name }) => name.toLowerCase() === "authorization");
  if (!header) return deviate(`there is no header \`Authorization\``, request.url.place);
  if (!isBearer(header.value.template)) {
    return deviate(`the header is not \`${GITHUB_ACTIONS.authorization}\``, header.value.place);
  }
  const other = request.headers.find((each) => each !== header);
  if (other) return deviate("there is another header beside `Authorization`", other.value.place);
  if (request.responseField?.value !== GITHUB_ACTIONS.responseField) {
    const where = request.responseField?.place ?? request.url.place;
    return deviate(`\`response_field\` is not \`${GITHUB_ACTIONS.responseField}\``, where);
  }
  return { kind: "github-actions", request, ...(query.audience && { audience: query.audience }) };
}

/** GitHub's address has a query already, so that an audience can only follow a `&`. An empty one counts as absent. */
function readAudience(rest: Template["parts"], url: Text): { readonly audience?: Text } | { readonly reason: string } {
  const [query = "", ...more] = rest;
  if (more.length > 0 || typeof query !== "string") return { reason: "its query is read from the environment" };
  if (query === "") return {};
  if (query.startsWith("?"))
    return { reason: "it adds a query with `?`, and GitHub's address has one already; write `&audience=…`" };
  const match = /^&audience=([^&#]*)$/.exec(query);
  if (!match) return { reason: "it adds something other than `&audience=…`" };
  const value = decodeQueryValue(match[1] ?? "");
  if (value === undefined) return { reason: "its audience is not percent-encoded UTF-8" };
  return value === "" ? {} : { audience: { ...url, value } };
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
