// Variables that are known to hold something else than what the sign-in reads from them.
import type { Mismatch } from "../../diagnostics/catalogue/variable-words.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { KeyVariable } from "../../model/binding.ts";
import {
  describeVariable,
  isReplacedByFederation,
  readOther,
  readVariable,
  type KnownVariable,
} from "../../facts/known-variables.ts";
import { SDK_IDS } from "../../facts/sdk.ts";
import { readsIn, templateOf, type Text } from "../../syntax/text.ts";
import type { TokenRequest, TokenSource } from "../../model/federation.ts";
import { referencesIn } from "../../syntax/template.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `mismatched-variable`. */
export const mismatchedVariable: AuthRule = ({ auths, effectiveSources, bindings }) => [
  ...auths.flatMap(({ values }) => IDS.flatMap((field) => checkId(field, values[field]))),
  ...effectiveSources.flatMap(checkSource),
  ...requestsOf(effectiveSources).flatMap(checkRequest),
  ...bindings.flatMap(({ keys }) => keys.filter(({ reason }) => reason === "token_key").flatMap(checkTokenKey)),
];

const IDS = Object.values(SDK_IDS);

/** Checks the variable that an id comes from. */
function checkId(field: (typeof IDS)[number], text: Text | undefined): Problem[] {
  const read = text && readVariable(text);
  return read && read.known.field !== field ? report(read.variable, read.known, field) : [];
}

function report(
  { value, place }: Pick<Text, "value" | "place">,
  known: KnownVariable,
  needs: Mismatch["needs"],
): Problem[] {
  const facts = { variable: value, holds: known.holds, isGuess: known.isGuess ?? false, needs };
  return [problem("mismatched-variable", place, facts, known.isGuess ? { severity: "warning" } : {})];
}

function checkSource(source: TokenSource): Problem[] {
  if (source.kind === "env") {
    const known = describeVariable(source.name.value);
    if (known) return report(source.name, known, "token");
    const other = source.value && readOther(source.value);
    return other ? report(other.variable, other.known, "token") : [];
  }
  if (source.kind !== "file") return [];
  const read = readVariable(source.path);
  if (read) return read.known.kind === "path" ? [] : report(read.variable, read.known, "variable-path");
  // The name of a variable in place of a path.
  const known = describeVariable(source.path.value);
  return known && !known.isGuess ? report(source.path, known, "path") : [];
}

function checkRequest({ url, headers }: TokenRequest): Problem[] {
  const address = referencesIn(templateOf(url)).flatMap(({ name, range }) => {
    const text = { ...url, value: name };
    const known = describeVariable(name);
    if (!known) return [];
    if (range.start === 0 && known.kind !== "address" && !known.isGuess) return report(text, known, "address");
    return reportReplaced(text, known);
  });
  const values = headers.flatMap(({ name: header, value }) =>
    readsIn(value).flatMap(({ name = "" }) => {
      const text = { ...value, value: name };
      const known = describeVariable(name);
      if (!known) return [];
      return header.toLowerCase() === "authorization" && known.kind !== "credential"
        ? report(text, known, "secret")
        : reportReplaced(text, known);
    }),
  );
  return [...address, ...values];
}

function reportReplaced(text: Text, known: KnownVariable): Problem[] {
  return isReplacedByFederation(text.value) ? report(text, known, "other-value") : [];
}

function checkTokenKey({ name, place }: KeyVariable): Problem[] {
  const known = describeVariable(name);
  const text = { value: name, place };
  return known && known.kind !== "credential" ? report(text, known, "api-key") : [];
}
