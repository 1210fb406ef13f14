// Values that are given for expressions: which are asked for, and whether what they come to has the shape that the schema wants.
import type { Problem } from "../diagnostics/problem.ts";
import { readsIn, readsSecret } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import { FIELD_NAMES } from "../facts/providers.ts";
import { fieldTexts } from "../model/texts.ts";
import { explainValue } from "../validate/explain-shape.ts";
import { resolveText, type KnownValues } from "./value.ts";

/** What the expressions of a sign-in read: `vars.NAME`, or `vars` where the name is computed. Each once, in the order of the fields. */
export function readsOf(federation: Federation): string[] {
  const evaluated = fieldTexts(federation).filter(({ text }) => text.syntax === "github");
  const reads = evaluated.flatMap(({ text }) => readsIn(text));
  return [...new Set(reads.map(({ context, name }) => (name === undefined ? context : `${context}.${name}`)))];
}

/** Values that are given for expressions, by what they read. Case does not count, as on GitHub. */
export function readKnownValues(values: Readonly<Record<string, string>> = {}): KnownValues {
  return new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}

/** What is wrong with given values. A field and the definition of its shape have the same name. */
export function checkGivenValues({ values }: Federation, known: KnownValues): Problem[] {
  return FIELD_NAMES.flatMap((field) => {
    const text = values[field];
    const resolved = text && resolveText(text, known);
    // What looks like an expression in a given value is none.
    const isOpen = resolved?.syntax === "github" && resolved.value.includes("${{");
    const isGiven = resolved && resolved.value !== text.value && resolved.value !== "" && !isOpen;
    if (!isGiven) return [];
    // What is kept as a secret is not repeated, not even where it is wrong.
    const shown = readsSecret(text) ? "*".repeat(resolved.value.length) : resolved.value;
    const wrong = explainValue(text.place, field, resolved.value, shown);
    if (!wrong) return [];
    // The file is not where this would be mended.
    const { fix: _, ...told } = wrong;
    return [told];
  });
}
