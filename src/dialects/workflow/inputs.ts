// The inputs that a workflow gives to an imported file: gh-aw substitutes them in the text before it parses it
// (gh-aw, pkg/parser/import_input_substitution.go). Each value keeps the place where it was written.
import { valuePlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { createMapping, entries, isList, isMapping, isScalar, member, type Data } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import type { FilledDocument, FilledValue, Input } from "../trace-inputs.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";

/** Inputs by the name that the imported file reads: `rule`, or `ids.rule` for a member of an object. */
export type Inputs = ReadonlyMap<string, Input>;

/** An input without a value, and the pointer of the text that reads it. */
export interface MissingInput {
  readonly name: string;
  readonly pointer: Pointer;
}

/** A value with its inputs filled in. */
export interface Filled {
  readonly value: Data;
  readonly filled: readonly FilledValue[];
  readonly missing: readonly MissingInput[];
}

const READS_INPUT = /\$\{\{\s*github\.aw\.(?:import-inputs\.([\w-]+(?:\.[\w-]+)?)|inputs\.([\w-]+))\s*\}\}/g;

/** Collects the inputs of an imported file: those that the import gives, and the defaults of the others. */
export function collectInputs(given: Data | undefined, givenAt: DocumentPlace | undefined, imported: Document): Inputs {
  const inputs = new Map<string, Input>();
  const add = (name: string, value: Data, { document, pointer }: DocumentPlace): void => {
    inputs.set(name, { value, place: valuePlace(document, pointer) });
    for (const [key, inner] of entries(value)) {
      inputs.set(`${name}.${key}`, { value: inner, place: valuePlace(document, joinPointer(pointer, key)) });
    }
  };
  for (const [name, declaration] of entries(member(imported.value, "import-schema"))) {
    const value = member(declaration, "default");
    if (value === undefined || member(given, name) !== undefined) continue;
    add(name, value, valuePlace(imported, joinPointer("", "import-schema", name, "default")));
  }
  if (!givenAt) return inputs;
  for (const [name, value] of entries(given)) {
    add(name, value, valuePlace(givenAt.document, joinPointer(givenAt.pointer, name)));
  }
  return inputs;
}

/**
 * Fills in every input that has a value. A text that also reads an input without one is unknown: it is replaced by the expression that
 * reads that input, so its shape is not checked.
 */
export function fillInputs(value: Data, inputs: Inputs, pointer: Pointer = ""): Filled {
  if (typeof value === "string") return fillText(value, inputs, pointer);
  const parts = isList(value) ? value.map((item, index) => [index, item] as const) : entries(value);
  const results = parts.map(([key, inner]) => [key, fillInputs(inner, inputs, joinPointer(pointer, key))] as const);
  const filled = results.flatMap(([, result]) => result.filled);
  const missing = results.flatMap(([, result]) => result.missing);
  if (filled.length === 0 && missing.length === 0) return { value, filled, missing };
  if (isList(value)) return { value: results.map(([, result]) => result.value), filled, missing };
  const mapping = createMapping();
  for (const [key, result] of results) mapping[key] = result.value;
  return { value: isMapping(value) ? mapping : value, filled, missing };
}

/** Fills in the defaults of a shared file that is checked on its own. */
export function fillDefaults(document: Document): FilledDocument {
  if (!document.source.text.includes("github.aw.")) return { document, filled: [] };
  const { value, filled } = fillInputs(document.value, collectInputs(undefined, undefined, document));
  return { document: { ...document, value }, filled };
}

function fillText(text: string, inputs: Inputs, pointer: Pointer): Filled {
  if (!text.includes("github.aw.")) return { value: text, filled: [], missing: [] };
  const reads = [...text.matchAll(READS_INPUT)].map(([written, name, oldName]) => {
    const key = name ?? oldName ?? "";
    const input = inputs.get(key);
    return { written, name: key, input: input?.value === null ? undefined : input };
  });
  const missing = reads.filter(({ input }) => !input).map(({ name }) => ({ name, pointer }));
  const given = reads.flatMap(({ input }) => input ?? []);
  const [first] = reads;
  const isWhole = first?.written === text.trim();
  const unknown = reads.find(({ input }) => !input);
  const value = unknown
    ? unknown.written
    : isWhole && first?.input && !isScalar(first.input.value)
      ? first.input.value
      : text.replace(READS_INPUT, (written, name?: string, oldName?: string) => {
          const input = inputs.get(name ?? oldName ?? "");
          return input && isScalar(input.value) ? String(input.value) : written;
        });
  return { value, filled: given.length > 0 ? [{ pointer, isWhole, inputs: given }] : [], missing };
}
