// Reads a sign-in from AWF's variables, as `wifc compile` prints them.
import { ownValue } from "../text/own-value.ts";
import type { SignInObstacle } from "../diagnostics/catalogue/token-words.ts";
import { createDiagnostics } from "../diagnostics/diagnostic.ts";
import { valuePlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import { AWF_TYPE, AWF_VARIABLES } from "../facts/awf.ts";
import { FIELD_NAMES, isRequiredBy, readerOf, type Field } from "../facts/providers.ts";
import { joinPointer } from "../text/pointer.ts";
import { createEnvironmentDocument, type EnvironmentFederation } from "./environment-document.ts";
import type { Environment } from "./options.ts";

/** Reads the sign-in to Anthropic from the `AWF_AUTH_*` variables. */
export function readAwfVariables(environment: Environment): EnvironmentFederation {
  const set = FIELD_NAMES.flatMap((field) => {
    const name = AWF_VARIABLES[field];
    const value = normalize(field, ownValue(environment, name) ?? "");
    return value === "" || (readerOf(field) ?? "anthropic") !== "anthropic" ? [] : [{ field, name, value }];
  });
  const document = createEnvironmentDocument(set);
  const { source } = document;
  const whole = valuePlace(document, "");
  const values: Partial<Record<Field, Text>> = {};
  for (const { field, name, value } of set) {
    values[field] = { value, place: valuePlace(document, joinPointer("", name)), syntax: "literal" };
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

/** What AWF does: it trims four of the values, lowercases two of these, and sends everything else unchanged. */
function normalize(field: Field, value: string): string {
  if (field === "type" || field === "provider") return value.trim().toLowerCase();
  return field === "workspaceId" || field === "tokenUrl" ? value.trim() : value;
}

const WANTED = { type: AWF_TYPE, provider: "anthropic" } as const;

function listObstacles(values: Readonly<Partial<Record<Field, Text>>>): SignInObstacle[] {
  const required = FIELD_NAMES.filter((field) => isRequiredBy("anthropic", field));
  const missing = [...(["type", "provider"] as const), ...required].filter((field) => !values[field]);
  const other = (["type", "provider"] as const).filter(
    (field) => values[field] && values[field].value !== WANTED[field],
  );
  return [
    ...missing.map((field) => ({ kind: "not-set", variables: [AWF_VARIABLES[field]] }) as const),
    ...other.map((field) => {
      const [name, value] = [AWF_VARIABLES[field], values[field]?.value ?? ""];
      return { kind: "other-value", name, value, wanted: WANTED[field] } as const;
    }),
  ];
}
