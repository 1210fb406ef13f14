// Text that resembles a reference to an environment variable but is not a valid one: a request would contain it unchanged.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { isSecretHeader, maskAll } from "../../text/credential.ts";
import { templateOf, type Text } from "../../syntax/text.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `malformed-reference` for addresses and headers of requests. */
export const malformedReference: AuthRule = ({ sources }) =>
  requestsOf(sources).flatMap(({ url, headers }) => [
    ...describeMalformed(url),
    // In a header for credentials, the text may be part of one.
    ...headers.flatMap(({ name, value }) =>
      describeMalformed(value).map((each) =>
        isSecretHeader(name) ? { ...each, facts: { ...each.facts, found: maskAll(each.facts.found) } } : each,
      ),
    ),
  ]);

/** One problem per malformed reference in a text; as a warning if the program does not refuse it. */
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
