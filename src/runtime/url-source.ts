// Gets a token from a URL. Diagnostics show the URL as written; the values of its references are never repeated.
import { ANTHROPIC } from "../facts/providers.ts";
import type { Federation, TokenRequest } from "../model/federation.ts";
import { githubActionsRequest, isRunnerVariable } from "../facts/github-actions.ts";
import { parseTemplate, type Template } from "../syntax/template.ts";
import { templateOf } from "../syntax/text.ts";
import { isMapping } from "../parse/data.ts";
import { quote } from "../text/quote.ts";
import { checkAuthority } from "./authority.ts";
import { describeResponse, describeExcerpt } from "./excerpt.ts";
import { expandTemplate } from "./expand-template.ts";
import type { Environment, RuntimeOptions } from "./options.ts";
import type { Outcome, Failure } from "./outcome.ts";
import { sendRequest, type HttpResponse, type HttpRequest } from "./request.ts";
import { SECRET_RUN } from "./secrets.ts";
import { ownValue } from "../text/own-value.ts";

/** A request whose references have not been expanded yet. */
export interface RequestTemplate {
  readonly url: Template;
  readonly headers: readonly { readonly name: string; readonly value: Template }[];
  /** The key of the token in a JSON response. Without one, the response is the token. */
  readonly responseField?: string;
}

/** The request that an author wrote. */
export function requestTemplate({ url, headers, responseField }: TokenRequest): RequestTemplate {
  return {
    url: templateOf(url),
    headers: headers.map(({ name, value }) => ({ name, value: templateOf(value) })),
    ...(responseField && { responseField: responseField.value }),
  };
}

/** The request to GitHub Actions that a sign-in implies, by default with the audience that AWF requests. */
export function impliedRequest({ values }: Federation): RequestTemplate {
  const request = githubActionsRequest(values.audience?.value ?? ANTHROPIC.audience);
  return {
    url: parseTemplate(request.url),
    headers: Object.entries(request.headers).map(([name, value]) => ({ name, value: parseTemplate(value) })),
    responseField: request.response_field,
  };
}

/** Requests a token from a URL. */
export async function readUrlSource(template: RequestTemplate, options: RuntimeOptions): Promise<Outcome> {
  const expanded = expandRequest(template, options.environment);
  if ("reason" in expanded) return expanded;
  const { request, secrets } = expanded;
  const response = await sendRequest(request, options);
  return "reason" in response ? response : readResponse(response, template.responseField, secrets);
}

function expandRequest(
  { url, headers }: RequestTemplate,
  environment: Environment,
): { readonly request: HttpRequest; readonly secrets: readonly string[] } | Failure {
  const address = expandTemplate(url, environment);
  if ("missing" in address) return describeMissing(address.missing, "the URL");
  const failure = checkAuthority(url, (name) => ownValue(environment, name) ?? "");
  if (failure) return failure;
  const secrets = [...address.values];
  const expanded: [name: string, value: string][] = [];
  for (const { name, value } of headers) {
    const expansion = expandTemplate(value, environment);
    if ("missing" in expansion) return describeMissing(expansion.missing, `the header ${quote(name)}`);
    expanded.push([name, expansion.text]);
    secrets.push(...expansion.values);
    // The text of a header without references may be a secret too, unless it is as short as an ordinary word.
    if (expansion.text.length >= SECRET_RUN) secrets.push(expansion.text);
  }
  return { request: { method: "GET", address: address.text, headers: Object.fromEntries(expanded) }, secrets };
}

function describeMissing(name: string, where: string): Failure {
  return {
    reason: `the variable ${quote(name)} in ${where} is empty or not set`,
    ...(isRunnerVariable(name) && {
      advice:
        "Run this in a GitHub Actions job with `permissions: id-token: write`, where the runner sets the variable.",
    }),
  };
}

function readResponse(response: HttpResponse, field: string | undefined, secrets: readonly string[]): Outcome {
  const { status, body } = response;
  if (status >= 300 && status < 400) {
    return { reason: `the server responded with a redirect (${status}), which is not followed` };
  }
  if (status < 200 || status > 299) {
    return {
      reason: `the server responded with status ${describeResponse(response)}${describeExcerpt(body, secrets)}`,
    };
  }
  // docker-agent accepts no other success status. The body may contain a token, so it is not shown.
  if (status !== 200) return { reason: `the server responded with status ${status}, but only 200 is accepted` };
  return field === undefined ? { text: body } : readField(body, field);
}

/** The response is not shown: it may contain a token under another name. */
function readField(body: string, field: string): Outcome {
  const name = quote(field);
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return { reason: `the response is not JSON, so it has no ${name}` };
  }
  const value = isMapping(data) ? ownValue<unknown>(data, field) : undefined;
  if (value === undefined) return { reason: `the response has no ${name}` };
  return typeof value === "string" ? { text: value } : { reason: `${name} in the response is not a string` };
}
