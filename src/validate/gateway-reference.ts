// What is wrong with a value of the Claude apps gateway that contains a `$`.
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { findGatewayReferences, findMalformedGatewayReferences } from "../syntax/gateway-reference.ts";

const DEFINITIONS: ReadonlySet<string> = new Set(["gatewayReference", "gatewayTokenFile"]);

/** Whether a definition is that of a value in which the gateway replaces references. */
export function hasGatewayReferences(definition: string): boolean {
  return DEFINITIONS.has(definition);
}

/** The problem of a value whose references are not valid, or not the whole value. */
export function malformedGatewayReference({ document, pointer }: DocumentPlace, value: string): Problem {
  const [malformed] = findMalformedGatewayReferences(value);
  if (malformed) {
    const { found, mistake, meant, range } = malformed;
    return problem("malformed-reference", valuePlace(document, pointer, range), { found, mistake, meant });
  }
  const [first] = findGatewayReferences(value);
  const facts = first
    ? { mistake: "not-whole" as const, meant: "variable" in first ? first.variable : `file:${first.file}` }
    : { mistake: "special-parameter" as const, meant: undefined };
  return problem("malformed-reference", valuePlace(document, pointer), { found: value, ...facts });
}
