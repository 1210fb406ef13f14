// Credentials in values of the block whose shape is right.
import { keyPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Config } from "../dialects/dialects.ts";
import type { TokenSource } from "../ir/federation.ts";
import { referencesIn } from "../ir/template.ts";
import { sourceTexts, type NamedText } from "../ir/texts.ts";
import { hasCredential } from "../text/credential.ts";
import { headersOf, type Rule } from "./rule.ts";

/** Raises `credential-in-config`. */
export const findCredentials: Rule = ({ config, texts, sources }) => {
  const written = [...texts, ...sources.flatMap(sourceTexts)];
  const found = written.filter(({ text }) => hasCredential(text.value));
  const values = [...found, ...literalAuthorizations(sources)].map(({ name, text: { value, place } }) =>
    problem("credential-in-config", place, { name, length: value.length }),
  );
  // Names of headers are free, so one can be a credential too.
  const names = headersOf(sources)
    .filter(({ name }) => hasCredential(name))
    .map(({ name, value: { place } }) =>
      problem("credential-in-config", keyPlace(place.document, place.pointer), {
        name: "headers",
        length: name.length,
      }),
    );
  return [...values, ...names, ...keysInsteadOfNames(config)];
};

/** `token_key` names a variable; a key that was pasted there would be printed wherever that variable is reported. */
function keysInsteadOfNames(config: Config): Problem[] {
  if (config.dialect !== "agent") return [];
  return [...config.providers.values(), ...config.models.values()].flatMap(({ tokenKey }) =>
    tokenKey && hasCredential(tokenKey.value)
      ? [problem("credential-in-config", tokenKey.place, { name: "token_key", length: tokenKey.value.length })]
      : [],
  );
}

/** An authorization header that refers to nothing is the credential itself. */
function literalAuthorizations(sources: readonly TokenSource[]): NamedText[] {
  return (
    headersOf(sources)
      .filter(({ name, value }) => /^(proxy-)?authorization$/i.test(name) && !hasCredential(value.value))
      .filter(({ value }) => referencesIn(value.template).length === 0 && value.template.malformed.length === 0)
      // A scheme alone is no credential.
      .filter(({ value }) => /\S\s+\S|\S{16}/.test(value.value))
      .map(({ name, value }) => ({ name: `headers.${name}`, text: value }))
  );
}
