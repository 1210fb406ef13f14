// A document after its shape was checked: lowering takes every value whose own shape is right, and leaves out the others.
import type { Problem } from "../diagnostics/problem.ts";
import { textMember, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { findCredentials } from "../validate/credentials.ts";
import { isWithin, joinPointer, type Pointer } from "../text/pointer.ts";
import type { Reader } from "./reader.ts";

/** A document, and what is wrong with values of it by themselves: their shape, or that they are credentials. */
export interface CheckedDocument extends Document {
  readonly mistakes: readonly Problem[];
  /** The pointers at which these lie. */
  readonly wrong: ReadonlySet<Pointer>;
}

/** Checks the values of a document. A credential is no value at all, so that nothing else is said of one. */
export function checkDocument(
  document: Document,
  dialect: "agent" | "workflow",
  validateShape: Reader["validateShape"],
): CheckedDocument {
  const credentials = findCredentials(document, document.value, dialect);
  const shape = validateShape(document, document.value, dialect);
  const mistakes = [...credentials, ...shape.filter((each) => !credentials.some((other) => isSamePlace(each, other)))];
  const wrong = new Set(mistakes.flatMap(({ place }) => ("pointer" in place ? [place.pointer] : [])));
  return { ...document, mistakes, wrong };
}

function isSamePlace({ place }: Problem, { place: other }: Problem): boolean {
  return "pointer" in place && "pointer" in other && place.pointer === other.pointer && place.part === other.part;
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
