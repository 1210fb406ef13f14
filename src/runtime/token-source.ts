// Gets the identity token from a sign-in's token source.
import type { SourceFacts } from "../diagnostics/catalogue/token-words.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Federation, TokenSource } from "../model/federation.ts";
import { ownValue } from "../text/own-value.ts";
import { withToken } from "./access-token.ts";
import { runCommandSource } from "./command-source.ts";
import { readFileSource } from "./file-source.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Environment, RuntimeOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { impliedRequest, readUrlSource, requestTemplate } from "./url-source.ts";

/**
 * The identity token, or the diagnostic that says why there is none. The property `token` is not enumerable: logs, spreads and
 * `JSON.stringify` leave it out.
 */
export type AcquiredToken = { readonly token: string } | { readonly diagnostic: Diagnostic };

/** Gets the current identity token from the source of a sign-in. */
export async function fetchIdentityToken(federation: Federation, options: RuntimeOptions): Promise<AcquiredToken> {
  return readOutcome(federation, await askSource(federation, options));
}

/** Trims what a source returned; an empty text is an error. */
export function readOutcome(federation: Federation, outcome: Outcome): AcquiredToken {
  const token = "text" in outcome ? trimToken(outcome.text) : "";
  if (token !== "") return withToken({}, token);
  const { reason, advice } = "reason" in outcome ? outcome : { reason: "it is empty", advice: undefined };
  const { source, values } = federation;
  const rule = values.federationRuleId?.value ?? "";
  const facts = { rule, from: sourceFacts(source), reason, advice };
  return { diagnostic: createDiagnostic(problem("token-source-failed", placeOfSource(federation), facts)) };
}

// What docker-agent trims: whitespace as Go defines it, which does not include the byte order mark.
const SPACE = /^(?!\uFEFF)[\s\u0085]$/;

function trimToken(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function askSource(federation: Federation, options: RuntimeOptions): Promise<Outcome> | Outcome {
  const { source } = federation;
  switch (source.kind) {
    case "file":
      return readFileSource(source.path.value);
    case "env":
      return readEnvSource(source.name.value, options.environment);
    case "command":
      return runCommandSource(
        source.argv.map(({ value }) => value),
        options,
      );
    case "url":
      return readUrlSource(requestTemplate(source.request), options);
    case "github-actions":
      return readUrlSource(source.request ? requestTemplate(source.request) : impliedRequest(federation), options);
  }
}

/** Reads a token from an environment variable. */
export function readEnvSource(name: string, environment: Environment): Outcome {
  const text = ownValue(environment, name);
  return text === undefined ? { reason: "it is not set" } : { text };
}

/** Whether a source gives a new token each time it is asked. */
export function mintsTokens({ kind }: TokenSource): boolean {
  return kind !== "file" && kind !== "env";
}

/** The facts with which a message names a source. */
export function sourceFacts(source: TokenSource): SourceFacts {
  switch (source.kind) {
    case "file":
      return { kind: "file", written: source.path.value };
    case "env":
      return { kind: "env", written: source.name.value };
    case "command":
      return { kind: "command", written: source.argv.map(({ value }) => value).join(" ") };
    case "url":
    case "github-actions":
      return { kind: source.kind, written: source.request?.url.value };
  }
}

/** Where a source is written, or where the sign-in is written if its source is implied. */
export function placeOfSource({ source, place }: Federation): DocumentPlace {
  if (source.kind !== "github-actions") return source.place;
  return source.request?.url.place ?? place;
}
