// The words of a problem for its audience, and its facts for programs.
import { maskCredentials } from "../text/credential.ts";
import { LONG_TEXT, shorten } from "../text/quote.ts";
import { documentationOf, entryOf, type Code, type Facts } from "./catalogue.ts";
import type { DiagnosticAudience, Fact, FactMembers } from "./entry.ts";

/** A JSON value. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The message, hint and facts of a problem, with what looks like a credential masked. */
export function describeProblem<C extends Code>(
  { code, facts }: { readonly code: C; readonly facts: Facts<C> },
  audience: DiagnosticAudience,
) {
  const { message, hint } = entryOf(code);
  const advice = hint?.(facts, audience);
  return {
    code,
    message: maskCredentials(message(facts, audience)),
    facts: maskMembers(facts),
    documentation: documentationOf(code),
    ...(advice !== undefined && { hint: maskCredentials(advice) }),
  };
}

function maskMembers(facts: FactMembers): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, maskFact(fact)]])),
  );
}

function maskFact(fact: Fact): JsonValue {
  if (typeof fact === "string") return shorten(maskCredentials(fact), LONG_TEXT);
  if (typeof fact !== "object") return fact;
  return isFactList(fact) ? fact.map(maskFact) : maskMembers(fact);
}

function isFactList(fact: readonly Fact[] | FactMembers): fact is readonly Fact[] {
  return Array.isArray(fact);
}
