// A sign-in that a program reads from keys or variables of its own → the common form.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Field } from "../facts/providers.ts";
import type { Auth, Declaration, Notation, OmittedVariable, TokenSource } from "../model/federation.ts";
import type { BrokenAuth } from "../model/federation.ts";
import { impliedProvider } from "./fields.ts";

/** What was read of a sign-in. */
export interface ReadDeclaration extends Pick<BrokenAuth, "unreadable"> {
  readonly values: Declaration["values"];
  readonly spelling: Declaration["spelling"];
  /** Where messages about the whole sign-in point. */
  readonly place: DocumentPlace;
  /** The mapping or the list that contains the ids. */
  readonly block: DocumentPlace;
  readonly source?: TokenSource | undefined;
  /** What it requires and gets from elsewhere. */
  readonly omitted: readonly OmittedVariable[];
  readonly openFields?: readonly Field[];
  /** Whether everything that it requires is there, in the right shape. */
  readonly isComplete: boolean;
}

/** Gives a sign-in its common form: a federation if it is complete. */
export function declareAuth(read: ReadDeclaration, notation: Notation): Auth {
  const { values, spelling, place, block, source, omitted, openFields = [], isComplete, unreadable } = read;
  const declaration = {
    values: { ...impliedProvider(place), ...values },
    engineKeys: [],
    place,
    block,
    spelling,
    ...(omitted.length > 0 && { omitted }),
    ...(openFields.length > 0 && { openFields }),
  };
  return isComplete && source && omitted.length === 0
    ? { kind: "federation", ...declaration, source, notation }
    : { kind: "broken", ...declaration, sources: source ? [source] : [], notation, unreadable, isNull: false };
}
