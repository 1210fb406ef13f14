// A document → the mistakes in its shape. A guard decides whether there are any, by the code that ajv made of the schema; only then
// the same schema is read for what they are.
import type { LocatedDocument } from "../diagnostics/place.ts";
import type { FILE_SCHEMAS } from "../generated/file-schemas.ts";
import type { Data } from "../parse/data.ts";
import { explainShape } from "./explain-shape.ts";
import type { Shape } from "./mistakes.ts";

/** What a whole file is held against. */
export interface FileShape {
  readonly schema: keyof typeof FILE_SCHEMAS;
  /** Whether that schema finds nothing wrong with a value. */
  readonly hasRightShape: (value: unknown) => boolean;
}

/** The problems of shape in a document, and the keys that were meant to be others. */
export function validateShape(document: LocatedDocument, value: Data, { schema, hasRightShape }: FileShape): Shape {
  return hasRightShape(value) ? { problems: [], moves: [] } : explainShape(document, value, schema);
}
