// Tokens from an address. It is shown as it is written, and nothing that its references stand for is ever repeated.
import { ANTHROPIC } from "../facts/providers.ts";
import type { Federation, TokenRequest } from "../model/federation.ts";
import { githubActionsRequest, isRunnerVariable } from "../facts/github-actions.ts";
import { parseTemplate, type Template } from "../syntax/template.ts";
import { templateOf } from "../syntax/text.ts";
import { isMapping } from "../parse/data.ts";
import { quote } from "../text/quote.ts";
import { checkAuthority } from "./authority.ts";
import { describeAnswer, describeSaying } from "./excerpt.ts";
import { expandTemplate } from "./expand-template.ts";
import type { Environment, RuntimeOptions } from "./options.ts";
import type { Outcome, Refusal } from "./outcome.ts";
import { sendRequest, type Answer, type Question } from "./request.ts";
import { SECRET_RUN } from "./secrets.ts";
import { ownValue } from "../text/own-value.ts";

/** A request with references in it. */
export interface RequestTemplate {
  readonly url: Template;
  readonly headers: readonly { readonly name: string; readonly value: Template }[];
  /** The key of a JSON answer that the token stands under. */
  readonly responseField?: string;
}

/** An author's request. */
export function requestTemplate({ url, headers, responseField }: TokenRequest): RequestTemplate {
  return {
    url: templateOf(url),
    headers: headers.map(({ name, value }) => ({ name, value: templateOf(value) })),
    ...(responseField && { responseField: responseField.value }),
  };
}

/** The request to GitHub Actions that a sign-in implies; without an audience, for the one that AWF asks for. */
export function impliedRequest({ values }: Federation): RequestTemplate {
  const request = githubActionsRequest(values.audience?.value ?? ANTHROPIC.audience);
  return {
    url: parseTemplate(request.url),
    headers: Object.entries(request.headers).map(([name, value]) => ({ name, value: parseTemplate(value) })),
    responseField: request.response_field,
  };
}

/** Asks an address for a token. */
export async function readUrlSource(template: RequestTemplate, options: RuntimeOptions): Promise<Outcome> {
  const expanded = expandRequest(template, options.environment);
  if ("reason" in expanded) return expanded;
  const { question, secrets } = expanded;
  const answer = await sendRequest(question, options);
  return "reason" in answer ? answer : readAnswer(answer, template.responseField, secrets);
}

function expandRequest(
  { url, headers }: RequestTemplate,
  environment: Environment,
): { readonly question: Question; readonly secrets: readonly string[] } | Refusal {
  const address = expandTemplate(url, environment);
  if ("missing" in address) return describeMissing(address.missing, "its address");
  const moved = checkAuthority(url, (name) => ownValue(environment, name) ?? "");
  if (moved) return moved;
  const secrets = [...address.values];
  const expanded: [name: string, value: string][] = [];
  for (const { name, value } of headers) {
    const expansion = expandTemplate(value, environment);
    if ("missing" in expansion) return describeMissing(expansion.missing, `the header ${quote(name)}`);
    expanded.push([name, expansion.text]);
    secrets.push(...expansion.values);
    // A header that refers to nothing stands in the configuration, where short values are words.
    if (expansion.text.length >= SECRET_RUN) secrets.push(expansion.text);
  }
  return { question: { method: "GET", address: address.text, headers: Object.fromEntries(expanded) }, secrets };
}

function describeMissing(name: string, where: string): Refusal {
  return {
    reason: `the variable ${quote(name)}, which ${where} refers to, is not set or empty`,
    ...(isRunnerVariable(name) && { advice: "GitHub's runner sets it in a job with `permissions: id-token: write`." }),
  };
}

function readAnswer(answer: Answer, field: string | undefined, secrets: readonly string[]): Outcome {
  const { status, body } = answer;
  if (status >= 300 && status < 400) return { reason: `it answers with a redirect (${status}), which is not followed` };
  if (status < 200 || status > 299) {
    return { reason: `it answers with status ${describeAnswer(answer)}${describeSaying(body, secrets)}` };
  }
  // docker-agent takes no other. What stands in such an answer may be a token, and is not shown.
  if (status !== 200) return { reason: `it answers with status ${status}, and only 200 comes with a token` };
  return field === undefined ? { text: body } : readField(body, field);
}

/** What is in the answer is not shown: it may be a token under another name. */
function readField(body: string, field: string): Outcome {
  const name = quote(field);
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return { reason: `its answer is no JSON, so that there is no ${name} in it` };
  }
  const value = isMapping(data) ? ownValue<unknown>(data, field) : undefined;
  if (value === undefined) return { reason: `its answer has no ${name}` };
  return typeof value === "string" ? { text: value } : { reason: `the ${name} of its answer is no text` };
}
