// Values given for expressions: which ones a sign-in reads, and whether the results have the shape that the schema requires.
import type { Problem } from "../diagnostics/problem.ts";
import { findGatewayReferences } from "../syntax/gateway-reference.ts";
import { literalText, readsIn, readsSecret, type Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import type { Config } from "../dialects/dialects.ts";
import { createRuleInput, type AuthRule } from "../rules/rule.ts";
import { credentialInConfig } from "../rules/auth/credential-in-config.ts";
import { insecureUrl } from "../rules/auth/insecure-url.ts";
import { paddedValue } from "../rules/auth/padded-value.ts";
import { placeholderId } from "../rules/auth/placeholder-id.ts";
import { suspiciousAudience } from "../rules/auth/suspicious-audience.ts";
import { unusualId } from "../rules/auth/unusual-id.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import { fieldTexts, sourceTexts } from "../model/texts.ts";
import { explainValue } from "../validate/explain-shape.ts";
import { resolveText, type KnownValues } from "./value.ts";

/** Lists what the expressions of a sign-in read: `vars.NAME`, or `vars` if the name is computed. Each once, in the order of the fields. */
export function listReads(federation: Federation): string[] {
  const texts = [...fieldTexts(federation), ...sourceTexts(federation.source)];
  const evaluated = texts.filter(({ text }) => text.syntax === "github" || text.syntax === "gateway");
  const reads = evaluated.flatMap(({ text }) => readsIn(text));
  return [...new Set(reads.map(({ context, name }) => (name === undefined ? context : `${context}.${name}`)))];
}

/** Indexes given values by what the expressions read. Names are case-insensitive, as on GitHub. */
export function indexKnownValues(values: Readonly<Record<string, string>> = {}): KnownValues {
  return new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}

// What is wrong with a value wherever it comes from. The shape is checked first.
const VALUE_RULES: readonly AuthRule[] = [
  credentialInConfig,
  paddedValue,
  placeholderId,
  suspiciousAudience,
  insecureUrl,
  unusualId,
];

/** Checks given values as if the file contained them. */
export function checkGivenValues(config: Config, federation: Federation, known: KnownValues): Problem[] {
  const { source, values } = federation;
  const { provider } = values;
  const given = FIELD_NAMES.flatMap((field) => {
    const text = values[field];
    const value = text && resolveGiven(text, known);
    if (!value) return [];
    return [{ field, value, isSecret: readsSecret(text), wrong: explainGiven(field, text, value) }];
  });
  const path = source.kind === "file" ? resolveGiven(source.path, known) : undefined;
  // The value of a secret is not repeated, so rules do not see it.
  const sound = given.filter(({ wrong, isSecret }) => !wrong && !isSecret);
  const auth: Federation = {
    ...federation,
    values: { ...(provider && { provider }), ...Object.fromEntries(sound.map(({ field, value }) => [field, value])) },
    source: source.kind === "file" && path ? { ...source, path } : { kind: "github-actions" },
    engineKeys: [],
  };
  const input = createRuleInput({ ...config, auths: [auth], requested: [] }, []);
  const found = [...given.flatMap(({ wrong }) => wrong ?? []), ...VALUE_RULES.flatMap((rule) => rule(input))];
  // A fix in the file would not change the given value.
  return found.map((each) => {
    const { fix: _, ...unfixable } = each;
    return unfixable;
  });
}

/** The given value of a text, which is data; nothing if the text is as written, empty or still open. */
function resolveGiven(text: Text, known: KnownValues): Text | undefined {
  const { value, syntax } = resolveText(text, known);
  const isOpen =
    (syntax === "github" && value.includes("${{")) || (syntax === "gateway" && findGatewayReferences(value).length > 0);
  return value === text.value || value === "" || isOpen ? undefined : literalText(value, text.place);
}

/** What is wrong with the shape of a given value. In the schema, the definition of a shape has the name of its field. */
function explainGiven(field: Field, text: Text, { value, place }: Text): Problem | undefined {
  // The value of a secret is masked even if it is wrong.
  return explainValue(place, field, value, readsSecret(text) ? "*".repeat(value.length) : value);
}
