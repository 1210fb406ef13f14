// What looks like a reference to an environment variable and is none: in requests it would be sent as it stands.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { templateOf, type Text } from "../../syntax/text.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `malformed-reference` for addresses and headers of requests. */
export const malformedReference: AuthRule = ({ sources }) =>
  requestsOf(sources).flatMap(({ url, headers }) =>
    [url, ...headers.map(({ value }) => value)].flatMap((text) => describeMalformed(text)),
  );

/** A problem for each malformed reference in a text; a warning if the program does not refuse it. */
export function describeMalformed(text: Text, isRefused: (found: string) => boolean = () => true): Problem[] {
  const { document, pointer, span } = text.place;
  return templateOf(text).malformed.map(({ found, mistake, meant, range }) =>
    problem(
      "malformed-reference",
      valuePlace(document, pointer, span ?? range),
      { found, mistake, meant },
      isRefused(found) ? {} : { severity: "warning" },
    ),
  );
}
