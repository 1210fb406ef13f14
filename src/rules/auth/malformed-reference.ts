// What looks like a reference to an environment variable and is none: in requests it would be sent as it stands.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { isSecretHeader, maskAll } from "../../text/credential.ts";
import { templateOf, type Text } from "../../syntax/text.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `malformed-reference` for addresses and headers of requests. */
export const malformedReference: AuthRule = ({ sources }) =>
  requestsOf(sources).flatMap(({ url, headers }) => [
    ...describeMalformed(url),
    // What stands in a header for a credential is a part of it.
    ...headers.flatMap(({ name, value }) =>
      describeMalformed(value).map((each) =>
        isSecretHeader(name) ? { ...each, facts: { ...each.facts, found: maskAll(each.facts.found) } } : each,
      ),
    ),
  ]);

/** A problem for each malformed reference in a text; a warning if the program does not refuse it. */
export function describeMalformed(
  text: Text,
  isRefused: (found: string) => boolean = () => true,
): Problem<"malformed-reference">[] {
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
