// A document → the mistakes in its shape. A guard that ajv generated from the schema decides whether there are any. Only if there are, the
// schema is read to explain them.
import type { LocatedDocument } from "../diagnostics/place.ts";
import type { FILE_SCHEMAS } from "../generated/file-schemas.ts";
import type { Data } from "../parse/data.ts";
import { explainPatch, type Patch } from "./explain-patch.ts";
import { explainShape } from "./explain-shape.ts";
import type { Shape } from "./mistakes.ts";

/** The schema of a whole file, and its guard. */
export interface FileShape {
  readonly schema: keyof typeof FILE_SCHEMAS;
  /** Whether a value satisfies the schema. */
  readonly hasRightShape: (value: unknown) => boolean;
  /** Finds the patches of values with a definition. */
  readonly patches?: { readonly definition: string; readonly find: (file: Data) => readonly Patch[] };
}

/** The problems of shape in a document, and the keys that are certainly misspelled or misplaced. */
export function validateShape(document: LocatedDocument, value: Data, shape: FileShape): Shape {
  const { schema, hasRightShape, patches } = shape;
  const whole = hasRightShape(value) ? { problems: [], moves: [] } : explainShape(document, value, schema);
  const parts = patches?.find(value).map((patch) => explainPatch(document, value, patch, patches.definition)) ?? [];
  if (parts.length === 0) return whole;
  const all = [whole, ...parts];
  return { problems: all.flatMap(({ problems }) => problems), moves: all.flatMap(({ moves }) => moves) };
}
