// What looks like a reference to an environment variable and is none: in requests it would be sent as it stands.
import { valuePlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { Template } from "../../syntax/template.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `malformed-reference` for addresses and headers of requests. */
export const malformedReference: AuthRule = ({ sources }) =>
  requestsOf(sources).flatMap(({ url, headers }) =>
    [url, ...headers.map(({ value }) => value)].flatMap(({ template, place }) => describeMalformed(template, place)),
  );

/** A problem for each malformed reference in the text at a place; a warning if the program does not refuse it. */
export function describeMalformed(
  { malformed }: Template,
  { document, pointer, span }: DocumentPlace,
  isRefused: (found: string) => boolean = () => true,
): Problem[] {
  return malformed.map(({ found, wanted, range }) =>
    problem(
      "malformed-reference",
      valuePlace(document, pointer, span ?? range),
      { found, wanted },
      isRefused(found) ? {} : { severity: "warning" },
    ),
  );
}
