// Header names that HTTP does not allow. The schema accepts any name.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isReserved } from "../../parse/data.ts";
import { hasCredential } from "../../text/credential.ts";
import { headersOf, type AuthRule } from "../rule.ts";

// A token of RFC 9110, section 5.6.2.
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

// YAML's limit for a key on one line is 1,024 characters, quotes and escapes included.
const LONGEST = 256;

/** Raises `invalid-header-name`. */
export const invalidHeaderName: AuthRule = ({ sources }) =>
  headersOf(sources)
    .filter(({ name }) => !isReserved(name) && !hasCredential(name))
    .filter(({ name }) => !TOKEN.test(name) || name.length > LONGEST)
    .map(({ name, value: { place } }) => {
      const key = keyPlace(place.document, place.pointer);
      // The colon and spaces were copied from a command or a dump.
      const bare = name.trim().replace(/\s*:$/, "");
      const suggestion = bare !== name && TOKEN.test(bare) ? bare : undefined;
      const fix = suggestion && {
        kind: "write" as const,
        facts: { text: suggestion },
        edits: [{ place: key, text: suggestion }],
      };
      return problem("invalid-header-name", key, { name, suggestion, longest: LONGEST }, fix ? { fix } : {});
    });
