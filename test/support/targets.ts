// Helpers for the tests of targets: sign-ins in each notation of workflows, and the content of a sign-in in any notation.
import assert from "node:assert/strict";
import { analyze } from "../../src/analyze.ts";
import type { Field } from "../../src/facts/providers.ts";
import { bindings, compile, type CompileOptions, type Source } from "../../src/index.ts";
import type { Text } from "../../src/syntax/text.ts";
import { createCandidate } from "../../src/targets/candidate.ts";
import type { PrintedText, Target } from "../../src/targets/target.ts";
import { agentAuth, engineAuth, errorCodes, present, workflowFile, type Keys } from "./sources.ts";

export const TOKEN_URL = "https://gateway.example.com/v1/oauth/token";

/** Compiles a source, which must have an output. */
export function output(source: Source, options: CompileOptions): string {
  const compiled = compile(source, options);
  assert.deepEqual(errorCodes(compiled.diagnostics), [], JSON.stringify(compiled.diagnostics));
  return present(compiled.output);
}

/** What a target prints for the sign-in of a source, with some of its values replaced. */
export function printWith(
  target: Target,
  source: Source,
  values: Readonly<Partial<Record<Field, Pick<Text, "value" | "syntax">>>>,
): PrintedText {
  const { config, bindings: found } = present(analyze(source).documents[0]);
  const binding = present(found[0]);
  const federation = present(binding.federation);
  const replaced = Object.entries(values).map(([field, text]) => [field, { ...text, place: federation.place }]);
  const changed = { ...federation, values: { ...federation.values, ...Object.fromEntries(replaced) } };
  assert.deepEqual(target.refuse(present(createCandidate({ ...binding, federation: changed }, []))), []);
  assert.ok(target.kind === "text", "the target has a text");
  return target.print({ binding: { ...binding, federation: changed }, config, known: new Map() });
}

/** The content of a sign-in, independent of its notation. */
export function valuesOf(source: Source): Record<string, string> {
  const found = bindings(source);
  assert.deepEqual(errorCodes(found.diagnostics), [], `${source.text}\n${JSON.stringify(found.diagnostics)}`);
  const { federation } = present(found.bindings[0]);
  return Object.fromEntries(Object.entries(present(federation).values).map(([field, { value }]) => [field, value]));
}

export function engine(auth: Keys, env?: Keys): Source {
  return workflowFile({ engine: { id: "claude", ...(env && { env }), auth } });
}

/** The notation `anthropic-wif`. */
export function flat(keys: Keys = {}): Keys {
  const { provider: _, ...ids } = engineAuth();
  return { ...ids, type: "anthropic-wif", ...keys };
}

/** The notation of agent YAML, without its token source. */
export function nested(keys: Keys = {}): Keys {
  const { type, workload_identity_federation: block } = agentAuth({ identity_token: undefined, ...keys });
  return { type, workload_identity_federation: block };
}
