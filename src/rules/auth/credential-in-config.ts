// Credentials that only their place gives away. The shape check finds those that look like one.
import { problem } from "../../diagnostics/problem.ts";
import type { TokenSource } from "../../model/federation.ts";
import { readsIn, templateOf } from "../../syntax/text.ts";
import { tokenTexts, type NamedText } from "../../model/texts.ts";
import { hasCredential, isAuthorization, isSecretHeader } from "../../text/credential.ts";
import { headersOf, type AuthRule } from "../rule.ts";

/** Raises `credential-in-config`. */
export const credentialInConfig: AuthRule = ({ texts, sources }) => {
  // Decoded texts, which the shape check saw encoded, and what it does not search: the variables and volumes of a container.
  const found = [...texts, ...sources.flatMap(tokenTexts)].filter(({ text }) => hasCredential(text.value));
  return [...found, ...literalCredentials(sources)].map(({ name, text: { value, place } }) =>
    problem("credential-in-config", place, { name, length: value.length, part: "value" }),
  );
};

/** A header for credentials without any reference contains the credential itself. */
function literalCredentials(sources: readonly TokenSource[]): NamedText[] {
  return (
    headersOf(sources)
      .filter(({ name }) => isSecretHeader(name))
      .filter(({ value }) => readsIn(value).length === 0 && templateOf(value).malformed.length === 0)
      // A scheme or a single short word is not a credential.
      .filter(({ name, value }) => /\S{16}/.test(value.value) || (isAuthorization(name) && /\S\s+\S/.test(value.value)))
      .map(({ name, value }) => ({ name: `headers.${name}`, text: value }))
  );
}
