// Sign-ins for tests, from minimal agent files.
import { analyze } from "../../src/analyze.ts";
import { findSignIn } from "../../src/api/sign-in.ts";
import type { Source } from "../../src/index.ts";
import type { Binding } from "../../src/model/binding.ts";
import type { Federation } from "../../src/model/federation.ts";
import type { RuntimeOptions } from "../../src/runtime/options.ts";
import { fetchIdentityToken } from "../../src/runtime/token-source.ts";
import { agentAuth, federatedAgent, present, type Keys } from "./sources.ts";
import { shown } from "./secrets.ts";

/** Makes the sign-in of a model with this token source. */
export function federationWith(token: Keys, ids: Keys = {}): Federation {
  return present(findSignIn(federatedAgent(agentAuth(ids, token))).signIn).federation;
}

/** Binds a source, and returns its first model or its engine with the sign-in. */
export function federatedBinding(source: Source): Binding & { readonly federation: Federation } {
  const binding = present(analyze(source).documents[0]?.bindings[0]);
  return { ...binding, federation: present(binding.federation) };
}

/** The same sign-in with another token endpoint. */
export function exchangedAt(federation: Federation, tokenUrl: string): Federation {
  const text = { value: tokenUrl, place: federation.block, syntax: "literal" } as const;
  return { ...federation, values: { ...federation.values, tokenUrl: text } };
}

/** Returns the token of a source, or the message of the failure, which must not contain a secret. */
export async function ask(token: Keys, options: Partial<RuntimeOptions> = {}): Promise<string> {
  const acquired = await fetchIdentityToken(federationWith(token), { environment: {}, ...options });
  return "token" in acquired ? acquired.token : shown(acquired.diagnostic).message;
}
