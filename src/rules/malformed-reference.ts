// In URLs and header values: what looks like a reference to an environment variable and would be sent as it stands.
import { valuePlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import { requestsOf, type Rule } from "./rule.ts";

/** Raises `malformed-reference`. */
export const findMalformedReferences: Rule = ({ sources }) =>
  requestsOf(sources).flatMap((request) => {
    const templates = [request.url, ...request.headers.map(({ value }) => value)];
    return templates.flatMap(({ template, place }) =>
      template.malformed.map(({ found, wanted, range }) =>
        problem("malformed-reference", valuePlace(place.document, place.pointer, range), { found, wanted }),
      ),
    );
  });
