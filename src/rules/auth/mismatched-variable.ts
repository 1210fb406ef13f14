// Variables that are known to hold something other than what is read from them.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { KeyVariable } from "../../model/binding.ts";
import { describeVariable, isReplacedByFederation, type KnownVariable } from "../../facts/known-variables.ts";
import { readsIn, templateOf, type Text } from "../../syntax/text.ts";
import type { TokenRequest, TokenSource } from "../../model/federation.ts";
import { referencesIn } from "../../syntax/template.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `mismatched-variable`. */
export const mismatchedVariable: AuthRule = ({ asked, bindings }) => [
  ...asked.flatMap(checkSource),
  ...requestsOf(asked).flatMap(checkRequest),
  ...bindings.flatMap(({ keys }) => keys.filter(({ reason }) => reason === "token_key").flatMap(checkTokenKey)),
];

function report(
  { value, place }: Pick<Text, "value" | "place">,
  known: KnownVariable,
  needs: string,
  advice = known.advice,
): Problem[] {
  const is = `${known.isGuess ? "sounds like it holds" : "holds"} ${known.holds}`;
  const extras = known.isGuess ? ({ severity: "warning" } as const) : {};
  return [problem("mismatched-variable", place, { variable: value, is, needs, advice }, extras)];
}

function checkSource(source: TokenSource): Problem[] {
  if (source.kind === "env") {
    const known = describeVariable(source.name.value);
    return known ? report(source.name, known, "an OIDC token is needed") : [];
  }
  if (source.kind !== "file") return [];
  // The name of a variable, where a path belongs.
  const known = describeVariable(source.path.value);
  const facts = { variable: source.path.value, is: "is the name of a variable", needs: "`file` needs a path" };
  return known && !known.isGuess
    ? [problem("mismatched-variable", source.path.place, { ...facts, advice: known.advice })]
    : [];
}

function checkRequest({ url, headers }: TokenRequest): Problem[] {
  const address = referencesIn(templateOf(url)).flatMap(({ name, range }) => {
    const text = { ...url, value: name };
    const known = describeVariable(name);
    if (!known) return [];
    if (range.start === 0 && known.kind !== "address" && !known.isGuess)
      return report(text, known, "`url` needs an address");
    return reportReplaced(text, known);
  });
  const values = headers.flatMap(({ name: header, value }) =>
    readsIn(value).flatMap(({ name = "" }) => {
      const text = { ...value, value: name };
      const known = describeVariable(name);
      if (!known) return [];
      return header.toLowerCase() === "authorization" && known.kind !== "credential"
        ? report(text, known, "this header needs a secret", "Name a variable that holds the secret itself.")
        : reportReplaced(text, known);
    }),
  );
  return [...address, ...values];
}

function reportReplaced(text: Text, known: KnownVariable): Problem[] {
  const advice = "Name a variable that holds what the token service asks for.";
  return isReplacedByFederation(text.value) ? report(text, known, "it must not be set next to federation", advice) : [];
}

function checkTokenKey({ name, place }: KeyVariable): Problem[] {
  const known = describeVariable(name);
  const text = { value: name, place };
  return known && known.kind !== "credential"
    ? report(text, known, "an API key is needed", "Name a variable that holds the API key itself.")
    : [];
}
