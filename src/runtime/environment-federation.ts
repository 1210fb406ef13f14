// AWF's variables, as `wifc compile` prints them, read back into a sign-in. They become a text of their own, so that a diagnostic
// can point at a variable as it points into a file.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Federation, Text } from "../ir/federation.ts";
import { FIELD_NAMES, FIELDS, type Field } from "../ir/field.ts";
import { quote } from "../text/quote.ts";
import { joinPointer, splitPointer } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";
import type { Environment } from "./options.ts";
import { ownValue } from "../text/own-value.ts";

/** What the environment is called where a file's path would stand. */
export const ENVIRONMENT_NAME = "<environment>";

/** A sign-in from an environment, or what that lacks. `source` is what diagnostics point into. */
export type EnvironmentFederation = { readonly source: Source } & (
  { readonly federation: Federation } | { readonly diagnostics: readonly Diagnostic[] }
);

/** Reads the sign-in at Anthropic out of `AWF_AUTH_*`. */
export function readEnvironment(environment: Environment): EnvironmentFederation {
  const set = FIELD_NAMES.flatMap((field) => {
    const { variable, of = "anthropic" } = FIELDS[field];
    const value = normalize(field, ownValue(environment, variable) ?? "");
    return value === "" || of !== "anthropic" ? [] : [{ field, variable, value }];
  });
  const document = createDocument(set);
  const { source } = document;
  const whole = valuePlace(document, "");
  const values: Partial<Record<Field, Text>> = {};
  for (const { field, variable, value } of set) {
    values[field] = { value, place: valuePlace(document, joinPointer("", variable)), evaluated: false };
  }
  const reasons = listObstacles(values);
  if (reasons.length > 0)
    return { source, diagnostics: createDiagnostics([problem("unsupported-sign-in", whole, { reasons })]) };
  const federation: Federation = {
    kind: "federation",
    values,
    source: { kind: "github-actions" },
    engineKeys: [],
    place: whole,
    block: whole,
    notation: "github-oidc",
    spelling: {},
  };
  return { source, federation };
}

/** As AWF does it: these are trimmed, and two of them do not care for case; everything else is sent as it is. */
function normalize(field: Field, value: string): string {
  if (field === "type" || field === "provider") return value.trim().toLowerCase();
  return field === "workspaceId" || field === "tokenUrl" ? value.trim() : value;
}

const WANTED = { type: "github-oidc", provider: "anthropic" } as const;

function listObstacles(values: Readonly<Partial<Record<Field, Text>>>): string[] {
  const required = FIELD_NAMES.filter((field) => FIELDS[field].of === "anthropic" && FIELDS[field].isRequired);
  const missing = [...(["type", "provider"] as const), ...required].filter((field) => !values[field]);
  const other = (["type", "provider"] as const).filter(
    (field) => values[field] && values[field].value !== WANTED[field],
  );
  return [
    ...missing.map((field) => `\`${FIELDS[field].variable}\` is not set`),
    ...other.map(
      (field) => `\`${FIELDS[field].variable}\` is ${quote(values[field]?.value ?? "")}, not \`${WANTED[field]}\``,
    ),
  ];
}

/** `NAME=value` a line, and the way back from a variable to its line. Values take no part in that: they may have lines of their own. */
function createDocument(set: readonly { readonly variable: string; readonly value: string }[]): LocatedDocument {
  const lines = set.map(({ variable, value }) => `${variable}=${value.replaceAll(/\s/g, " ")}`);
  const starts = new Map<string, number>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    starts.set(set[index]?.variable ?? "", at);
    at += line.length + 1;
  }
  const text = lines.map((line) => `${line}\n`).join("");
  return {
    source: { name: ENVIRONMENT_NAME, text },
    comments: [],
    locate: (pointer) => {
      const start = starts.get(splitPointer(pointer)[0] ?? "");
      if (start === undefined) return { range: { start: 0, end: 0 }, via: [], isExact: false };
      return { range: { start, end: text.indexOf("\n", start) }, via: [], isExact: true };
    },
  };
}
