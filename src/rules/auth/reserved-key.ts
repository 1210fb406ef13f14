// Names of headers are free, and so are not held against the keys that a schema knows.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isReserved } from "../../parse/data.ts";
import { headersOf, type AuthRule } from "../rule.ts";

/** Raises `reserved-key`. */
export const reservedKey: AuthRule = ({ sources }) =>
  headersOf(sources)
    .filter(({ name }) => isReserved(name))
    .map(({ name, value: { place } }) =>
      problem("reserved-key", keyPlace(place.document, place.pointer), { key: name, owner: "headers" }),
    );
