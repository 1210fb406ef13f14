// Reserved names of headers. The schema accepts any name of a header, so the shape check does not see these.
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
