// The options of `init` → a sign-in. They are presented as a document with one option per line, which diagnostics can point into.
import { createLineDocument } from "../diagnostics/line-document.ts";
import { keyPlace, valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Field } from "../facts/providers.ts";
import type { Federation } from "../model/federation.ts";
import { spellingOf } from "../model/notations.ts";
import { maskReferences, type Text } from "../syntax/text.ts";
import { CAPABILITIES } from "../targets/capability.ts";
import { hasCredential, maskCredentials } from "../text/credential.ts";
import { explainValue } from "../validate/explain-shape.ts";
import { isDefined } from "../validate/schema.ts";
import { readInitSource } from "./init-source.ts";
import { newFileOf, type NewFileProgram } from "./new-files.ts";

/** The options with a value of the sign-in, and the field that each sets. The source is not a field. */
const FIELDS = {
  ruleId: "federationRuleId",
  organizationId: "organizationId",
  serviceAccountId: "serviceAccountId",
  workspaceId: "workspaceId",
  source: undefined,
  audience: "audience",
} as const satisfies Readonly<Record<string, Field | undefined>>;

/** An option with a value of the sign-in. */
export type InitValue = keyof typeof FIELDS;

/** The values of a new sign-in, as on the command line. The file contains a placeholder for a required one that is missing. */
export type InitValues = { readonly [V in InitValue]?: string };

const NAMES = Object.keys(FIELDS).filter((name): name is InitValue => Object.hasOwn(FIELDS, name));

/** The values that a file for this program requires. */
export function listRequired(program: NewFileProgram): InitValue[] {
  const needsAccount = CAPABILITIES[program].supports.noServiceAccount === false;
  const needsSource = newFileOf(program).source === undefined;
  return [
    ...(["ruleId", "organizationId"] as const),
    ...(needsAccount ? (["serviceAccountId"] as const) : []),
    ...(needsSource ? (["source"] as const) : []),
  ];
}

/** The other values that a file for this program can have. */
export function listOptional(program: NewFileProgram): InitValue[] {
  const required = listRequired(program);
  return (["serviceAccountId", "workspaceId"] as const).filter(
    (name) => !required.includes(name) && (name !== "workspaceId" || CAPABILITIES[program].supports[name] !== false),
  );
}

/** The name of an option in messages, such as `rule-id`. */
export function spellOption(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The sign-in that the options describe, and what is wrong with their values. */
export interface ReadOptions {
  readonly federation: Federation;
  readonly document: LocatedDocument;
  readonly problems: readonly Problem[];
  /** The options that the problems are about. */
  readonly wrong: readonly InitValue[];
}

/** Reads the options. A required value that is missing becomes a placeholder. */
export function readInitOptions(program: NewFileProgram, given: InitValues): ReadOptions {
  const set = NAMES.flatMap((option) => {
    const value = given[option] ?? defaultOf(option, program);
    return value === undefined ? [] : [{ option, name: spellOption(option), value }];
  });
  const shown = set.map(({ name, value }) => ({ name, value: maskCredentials(value) }));
  const document = createLineDocument("<options>", shown);
  const whole = keyPlace(document, "");
  const { syntax } = newFileOf(program);
  const texts = set.map(({ option, name, value }) => {
    const text: Text = { value, place: valuePlace(document, `/${name}`), syntax };
    return { option, name, text };
  });

  const provider: Text = { value: "anthropic", place: whole, syntax: "literal" };
  const fields = texts.flatMap(({ option, name, text }) => {
    const field = FIELDS[option];
    return field ? [{ field, name, text }] : [];
  });
  const read = texts.map(({ option, name, text }) => {
    const source = option === "source" ? readInitSource(text, program) : undefined;
    // Placeholders are not checked.
    const found = given[option] === undefined ? undefined : checkValue(FIELDS[option], name, text);
    return { option, source: source?.source, problems: found ? [found] : (source?.problems ?? []) };
  });
  return {
    document,
    problems: read.flatMap(({ problems }) => problems),
    wrong: read.filter(({ problems }) => problems.length > 0).map(({ option }) => option),
    federation: {
      kind: "federation",
      values: { provider, ...Object.fromEntries(fields.map(({ field, text }) => [field, text])) },
      source: read.find(({ source }) => source)?.source ?? { kind: "github-actions" },
      engineKeys: [],
      place: whole,
      block: whole,
      spelling: spellingOf(Object.fromEntries(fields.map(({ field, name }) => [name, field]))),
      notation: "workload_identity_federation",
    },
  };
}

function defaultOf(option: InitValue, program: NewFileProgram): string | undefined {
  if (option === "source") return newFileOf(program).source ?? "file:REPLACE_WITH_TOKEN_FILE";
  if (!listRequired(program).includes(option)) return undefined;
  return `REPLACE_WITH_${spellOption(option).replaceAll("-", "_").toUpperCase()}`;
}

function checkValue(field: Field | undefined, name: string, text: Text): Problem | undefined {
  const { value, place, syntax } = text;
  if (hasCredential(value))
    return problem("credential-in-config", place, { name, length: value.length, part: "value" });
  if (field === undefined) return undefined;
  const withExpression = `${field}OrExpression`;
  const definition = syntax === "github" && isDefined(withExpression) ? withExpression : field;
  const found = explainValue(place, definition, value, value, name);
  if (found || field !== "audience" || !/\s|\$\{/.test(maskReferences(text))) return found;
  const wanted = "An audience contains no whitespace and no references.";
  return problem("invalid-value", place, { name, value, wanted, allowed: [], suggestion: undefined });
}
