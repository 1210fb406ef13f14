// Credentials that only their meaning gives away; what looks like one is found with the shape.
import { problem } from "../../diagnostics/problem.ts";
import type { TokenSource } from "../../model/federation.ts";
import { readsIn, templateOf } from "../../syntax/text.ts";
import type { NamedText } from "../../model/texts.ts";
import { hasCredential, isAuthorization, isSecretHeader } from "../../text/credential.ts";
import { headersOf, type AuthRule } from "../rule.ts";

/** Raises `credential-in-config`. */
export const credentialInConfig: AuthRule = ({ texts, sources }) => {
  // What was decoded from a part of a value is not written there as it is.
  const decoded = texts.filter(({ text }) => text.place.span && hasCredential(text.value));
  return [...decoded, ...literalCredentials(sources)].map(({ name, text: { value, place } }) =>
    problem("credential-in-config", place, { name, length: value.length, part: "value" }),
  );
};

/** A header that is there for a credential, and refers to nothing, is the credential itself. */
function literalCredentials(sources: readonly TokenSource[]): NamedText[] {
  return (
    headersOf(sources)
      .filter(({ name }) => isSecretHeader(name))
      .filter(({ value }) => readsIn(value).length === 0 && templateOf(value).malformed.length === 0)
      // A scheme alone is no credential, nor is a word.
      .filter(({ name, value }) => /\S{16}/.test(value.value) || (isAuthorization(name) && /\S\s+\S/.test(value.value)))
      .map(({ name, value }) => ({ name: `headers.${name}`, text: value }))
  );
}
