// Sign-ins for tests, from agent files as short as they can be.
import { findSignIn } from "../../src/api/sign-in.ts";
import type { Binding, Federation } from "../../src/index.ts";
import { bindings } from "../../src/index.ts";
import { acquireToken, type RuntimeOptions } from "../../src/runtime/index.ts";
import { agentAuth, federatedAgent, present, type Keys } from "./sources.ts";
import { shown } from "./secrets.ts";

/** The sign-in of a model with this token source. */
export function federationWith(token: Keys, ids: Keys = {}): Federation {
  return present(findSignIn(federatedAgent(agentAuth(ids, token))).signIn).federation;
}

/** A model with this token source. */
export function bindingWith(token: Keys, ids: Keys = {}): Binding {
  return present(bindings(federatedAgent(agentAuth(ids, token))).bindings[0]);
}

/** The same sign-in, exchanged elsewhere. */
export function exchangedAt(federation: Federation, tokenUrl: string): Federation {
  const text = { value: tokenUrl, place: federation.block, syntax: "literal" } as const;
  return { ...federation, values: { ...federation.values, tokenUrl: text } };
}

/** What a token source gives; of a failure the message, which has no secret in it. */
export async function ask(token: Keys, options: Partial<RuntimeOptions> = {}): Promise<string> {
  const acquired = await acquireToken(federationWith(token), { environment: {}, ...options });
  return "token" in acquired ? acquired.token : shown(acquired.diagnostic).message;
}
