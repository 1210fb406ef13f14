// What the tests of targets share: sign-ins in each notation of workflows, and what a sign-in says wherever it is written.
import assert from "node:assert/strict";
import { bindings, compile, type CompileOptions, type Source } from "../../src/index.ts";
import { agentAuth, engineAuth, errorCodes, present, workflowFile, type Keys } from "./sources.ts";

export const TOKEN_URL = "https://gateway.example.com/v1/oauth/token";

/** The output, which there must be. */
export function output(source: Source, options: CompileOptions): string {
  const compiled = compile(source, options);
  assert.deepEqual(errorCodes(compiled.diagnostics), [], JSON.stringify(compiled.diagnostics));
  return present(compiled.output);
}

/** What a sign-in says, whatever notation it is in. */
export function valuesOf(source: Source): Record<string, string> {
  const found = bindings(source);
  assert.deepEqual(errorCodes(found.diagnostics), [], `${source.text}\n${JSON.stringify(found.diagnostics)}`);
  const { federation } = present(found.bindings[0]);
  return Object.fromEntries(Object.entries(present(federation).values).map(([field, { value }]) => [field, value]));
}

/** A workflow with this `engine.auth`. */
export function engine(auth: Keys, env?: Keys): Source {
  return workflowFile({ engine: { id: "claude", ...(env && { env }), auth } });
}

/** The notation `anthropic-wif`. */
export function flat(keys: Keys = {}): Keys {
  const { provider: _, ...ids } = engineAuth();
  return { ...ids, type: "anthropic-wif", ...keys };
}

/** The notation of agent YAML, without a token source. */
export function nested(keys: Keys = {}): Keys {
  const { type, workload_identity_federation: block } = agentAuth({ identity_token: undefined, ...keys });
  return { type, workload_identity_federation: block };
}
