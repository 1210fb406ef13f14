// Credentials in values of the block whose shape is right.
import { problem } from "../diagnostics/problem.ts";
import type { Federation } from "../ir/federation.ts";
import { referencesIn } from "../ir/template.ts";
import { fieldTexts, sourceTexts, type NamedText } from "../ir/texts.ts";
import { hasCredential } from "../text/credential.ts";
import { federationsOf, type Rule } from "./rule.ts";

/** Raises `credential-in-config`. */
export const findCredentials: Rule = (subject) =>
  federationsOf(subject)
    .flatMap((federation) => [
      ...[...fieldTexts(federation), ...sourceTexts(federation.source)].filter(({ text }) => hasCredential(text.value)),
      ...literalAuthorizations(federation),
    ])
    .map(({ name, text: { value, place } }) => problem("credential-in-config", place, { name, length: value.length }));

/** An authorization header that refers to nothing is the credential itself. */
function literalAuthorizations({ source }: Federation): NamedText[] {
  const headers = ("request" in source ? source.request?.headers : undefined) ?? [];
  return (
    headers
      .filter(({ name, value }) => /^(proxy-)?authorization$/i.test(name) && !hasCredential(value.value))
      .filter(({ value }) => referencesIn(value.template).length === 0 && value.template.malformed.length === 0)
      // A scheme alone is no credential.
      .filter(({ value }) => /\S\s+\S|\S{16}/.test(value.value))
      .map(({ name, value }) => ({ name: `headers.${name}`, text: value }))
  );
}
