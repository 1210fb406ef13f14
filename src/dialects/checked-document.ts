// A document after its shape was checked: lowering takes every value whose own shape is right, and leaves out the others.
import type { Problem } from "../diagnostics/problem.ts";
import { textMember, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { isWithin, joinPointer, type Pointer } from "../text/pointer.ts";

/** A document, and the pointers at which its schema found something wrong. */
export interface CheckedDocument extends Document {
  readonly wrong: ReadonlySet<Pointer>;
}

/** Marks what is wrong with a document according to the problems of its shape. */
export function markWrong(document: Document, shape: readonly Problem[]): CheckedDocument {
  return { ...document, wrong: new Set(shape.flatMap(({ place }) => ("pointer" in place ? [place.pointer] : []))) };
}

/** The value of a key if it is a text of the right shape. */
export function readableText(
  document: CheckedDocument,
  mapping: Data | undefined,
  pointer: Pointer,
  key: string,
): string | undefined {
  return document.wrong.has(joinPointer(pointer, key)) ? undefined : textMember(mapping, key);
}

/** Whether the schema found something wrong with a value or with anything in it. */
export function hasWrongPart({ wrong }: Pick<CheckedDocument, "wrong">, pointer: Pointer): boolean {
  for (const each of wrong) if (isWithin(each, pointer)) return true;
  return false;
}
