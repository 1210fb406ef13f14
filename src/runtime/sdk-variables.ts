// Reads a sign-in from the variables of Anthropic's SDKs, as `wifc compile --target anthropic-env` prints them.
import { ownValue } from "../text/own-value.ts";
import { createDiagnostics } from "../diagnostics/diagnostic.ts";
import { valuePlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Field } from "../facts/providers.ts";
import type { Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import { readSdkSource } from "../model/sdk-source.ts";
import { tokenUrlBelow } from "../model/token-url.ts";
import { SDK_BASE_URL, SDK_IDS, SDK_NAMES, SDK_REQUIRED, SDK_TOKEN } from "../facts/sdk.ts";
import { joinPointer } from "../text/pointer.ts";
import { createEnvironmentDocument, type EnvironmentFederation } from "./environment-document.ts";
import type { Environment } from "./options.ts";

const ids = Object.entries(SDK_IDS);

/** Reads the sign-in to Anthropic from the `ANTHROPIC_*` variables like the SDKs: trims values, and prefers a token file to a token. */
export function readSdkVariables(environment: Environment): EnvironmentFederation {
  const valueOf = (name: string) => (ownValue(environment, name) ?? "").trim();
  const set = [...SDK_NAMES, SDK_BASE_URL].filter((name) => valueOf(name) !== "");
  // The token is a secret, but diagnostics may show the line of its variable.
  const lines = set.map((name) => ({ name, value: name === SDK_TOKEN ? "…" : valueOf(name) }));
  const document = createEnvironmentDocument(lines);
  const { source: text } = document;
  const whole = valuePlace(document, "");
  const textOf = (name: string): Text => ({
    value: valueOf(name),
    place: valuePlace(document, joinPointer("", name)),
    syntax: "literal",
  });

  const values: Partial<Record<Field, Text>> = {};
  for (const [name, field] of ids) if (set.includes(name)) values[field] = textOf(name);
  const tokenUrl = set.includes(SDK_BASE_URL) ? tokenUrlBelow(textOf(SDK_BASE_URL)) : undefined;
  if (tokenUrl) values.tokenUrl = tokenUrl;
  const source = readSdkSource((name) => (set.includes(name) ? textOf(name) : undefined));
  const groups = SDK_REQUIRED.filter((group) => !group.some((name) => set.includes(name)));
  if (!source || groups.length > 0) {
    const reasons = groups.map((variables) => ({ kind: "not-set", variables }) as const);
    return { source: text, diagnostics: createDiagnostics([problem("unsupported-sign-in", whole, { reasons })]) };
  }
  const spelling = Object.fromEntries(ids.map(([name, field]) => [field, name]));
  const federation: Federation = {
    kind: "federation",
    values,
    source,
    engineKeys: [],
    place: whole,
    block: whole,
    notation: "workload_identity_federation",
    spelling,
  };
  return { source: text, federation };
}
