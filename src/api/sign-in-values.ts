// The given values of a sign-in → texts, a token source, and what is wrong with them. They are presented as a document with one option per
// line, which diagnostics can point into.
import { createLineDocument } from "../diagnostics/line-document.ts";
import { valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Field } from "../facts/providers.ts";
import type { TokenSource } from "../model/federation.ts";
import { findUnusualId } from "../rules/auth/unusual-id.ts";
import { maskReferences, type Syntax, type Text } from "../syntax/text.ts";
import { hasCredential, maskCredentials } from "../text/credential.ts";
import { explainValue } from "../validate/explain-shape.ts";
import { isDefined } from "../validate/schema.ts";
import { readSource } from "./source-value.ts";

/** The values, and the field that each sets. The source is not a field. */
const FIELDS = {
  ruleId: "federationRuleId",
  organizationId: "organizationId",
  serviceAccountId: "serviceAccountId",
  workspaceId: "workspaceId",
  source: undefined,
  audience: "audience",
} as const satisfies Readonly<Record<string, Field | undefined>>;

/** The name of a value of a sign-in that `init` and `migrate` write. */
export type SignInValue = keyof typeof FIELDS;

/** Values of a sign-in that `init` and `migrate` write, each as on the command line. Where GitHub evaluates them, ids can be expressions. */
export type SignInValues = { readonly [V in SignInValue]?: string };

/** The names of the values. */
export const SIGN_IN_VALUES: readonly SignInValue[] = Object.keys(FIELDS).filter((name): name is SignInValue =>
  Object.hasOwn(FIELDS, name),
);

/** The name of an option in messages, such as `rule-id`. */
export function spellOption(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What the values mean, and what is wrong with them. */
export interface ReadValues {
  readonly document: LocatedDocument;
  readonly fields: Readonly<Partial<Record<Field, Text>>>;
  /** The option of each field. */
  readonly spelling: Readonly<Partial<Record<Field, string>>>;
  readonly source?: TokenSource;
  readonly problems: readonly (Problem & { readonly value: SignInValue })[];
}

/** Reads the values. A program may evaluate them, and supports only some kinds of sources. */
export function readSignInValues(
  values: SignInValues,
  syntax: Syntax,
  kinds: readonly TokenSource["kind"][],
): ReadValues {
  const given = SIGN_IN_VALUES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value, option: spellOption(name) }];
  });
  const shown = given.map(({ option, value }) => ({ name: option, value: maskCredentials(value) }));
  const document = createLineDocument("<options>", shown);
  const read = given.map(({ name, value, option }) => {
    const text: Text = { value, place: valuePlace(document, `/${option}`), syntax };
    const field = FIELDS[name];
    const { source, problems } =
      field === undefined ? readSource(text, kinds) : { problems: checkField(field, option, text) };
    const found = hasCredential(value) ? [reportCredential(option, text)] : problems;
    return { name, option, text, field, source, problems: found };
  });
  const ofFields = read.flatMap(({ field, option, text }) => (field ? [{ field, option, text }] : []));
  const source = read.find((each) => each.source)?.source;
  return {
    document,
    fields: Object.fromEntries(ofFields.map(({ field, text }) => [field, text])),
    spelling: Object.fromEntries(ofFields.map(({ field, option }) => [field, option])),
    ...(source && { source }),
    problems: read.flatMap(({ name, problems }) => problems.map((each) => ({ ...each, value: name }))),
  };
}

function reportCredential(name: string, { value, place }: Text): Problem {
  return problem("credential-in-config", place, { name, length: value.length, part: "value" });
}

function checkField(field: Field, name: string, text: Text): Problem[] {
  const { value, place, syntax } = text;
  const withExpression = `${field}OrExpression`;
  const definition = syntax === "github" && isDefined(withExpression) ? withExpression : field;
  const found = explainValue(place, definition, value, value, name) ?? findUnusualId(field, name, text);
  if (found) return [found];
  if (field !== "audience" || !/\s|\$\{/.test(maskReferences(text))) return [];
  const wanted = "An audience contains no whitespace and no references.";
  return [problem("invalid-value", place, { name, value, wanted, allowed: [], suggestion: undefined })];
}
