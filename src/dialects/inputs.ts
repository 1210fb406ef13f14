// The inputs that a workflow gives to a file it imports: gh-aw puts their values where the file reads them.
import { entries, isMapping, isList, isScalar, member, type Data } from "../parse/data.ts";

const READS_INPUT = /\$\{\{\s*github\.aw\.(?:import-)?inputs\.([\w-]+)\s*\}\}/g;

/** A value with every input filled in that is given; the others stay as they are written. */
export function fillInputs(value: Data, inputs: Data | undefined): Data {
  if (inputs === undefined) return value;
  if (typeof value === "string") {
    return value.replace(READS_INPUT, (written, name: string) => {
      const given = member(inputs, name);
      return isScalar(given) ? String(given) : written;
    });
  }
  if (isList(value)) return value.map((item) => fillInputs(item, inputs));
  if (!isMapping(value)) return value;
  const filled: Record<string, Data> = Object.create(null);
  for (const [key, inner] of entries(value)) filled[key] = fillInputs(inner, inputs);
  return filled;
}
