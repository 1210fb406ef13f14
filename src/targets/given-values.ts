// Values given for expressions: which ones a sign-in reads, and whether the results have the shape that the schema requires.
import type { Problem } from "../diagnostics/problem.ts";
import { readsIn, readsSecret } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import { FIELD_NAMES } from "../facts/providers.ts";
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

/** Checks given values. In the schema, the definition of a shape has the name of its field. */
export function checkGivenValues({ values }: Federation, known: KnownValues): Problem[] {
  return FIELD_NAMES.flatMap((field) => {
    const text = values[field];
    const resolved = text && resolveText(text, known);
    // A given value is data: text that resembles an expression is not one.
    const isOpen = resolved?.syntax === "github" && resolved.value.includes("${{");
    const isGiven = resolved && resolved.value !== text.value && resolved.value !== "" && !isOpen;
    if (!isGiven) return [];
    // The value of a secret is masked even if it is wrong.
    const shown = readsSecret(text) ? "*".repeat(resolved.value.length) : resolved.value;
    const wrong = explainValue(text.place, field, resolved.value, shown);
    if (!wrong) return [];
    // A fix in the file would not change the given value.
    const { fix: _, ...unfixable } = wrong;
    return [unfixable];
  });
}
