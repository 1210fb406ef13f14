// How added values are printed: in the style of what is next to them.
import { memberAt, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { MappingStyle } from "../targets/print-mapping.ts";
import { parentPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { quotesIn, type Layout } from "./layout.ts";
import { printText, type Quotes } from "./scalar.ts";

/** The style of what is added at a pointer: the quotes are those of what is there, of the values next to it, or of most values. */
export function chooseStyle(
  document: Document,
  { step, dashStep, quotes: usual }: Layout,
  pointer: Pointer,
): MappingStyle {
  const quotesAt = (at: Pointer) => quotesIn(document, at, memberAt(document.value, splitPointer(at)) ?? null);
  const quotes = quotesAt(pointer) ?? quotesAt(parentPointer(pointer)) ?? usual;
  return { step, dashStep, printValue: (value) => printValue(value, quotes, false) };
}

function printValue(value: Data, quotes: Quotes, isFlow: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => printValue(item, quotes, true)).join(", ")}]`;
  return typeof value === "string" ? printText(value, quotes, isFlow) : JSON.stringify(value);
}
