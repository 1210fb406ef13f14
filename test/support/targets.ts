// Helpers for the tests of targets: sign-ins in each notation of workflows, and the content of a sign-in in any notation.
import assert from "node:assert/strict";
import { bindings, compile, type CompileOptions, type Source } from "../../src/index.ts";
import { agentAuth, engineAuth, errorCodes, present, workflowFile, type Keys } from "./sources.ts";

export const TOKEN_URL = "https://gateway.example.com/v1/oauth/token";

/** Compiles a source, which must have an output. */
export function output(source: Source, options: CompileOptions): string {
  const compiled = compile(source, options);
  assert.deepEqual(errorCodes(compiled.diagnostics), [], JSON.stringify(compiled.diagnostics));
  return present(compiled.output);
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
