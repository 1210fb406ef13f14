// The stored key of an engine without a sign-in.
import { AWF_VARIABLES } from "../facts/awf.ts";
import { MODEL_PROVIDER_KEYS } from "../facts/engine.ts";
import type { Binding, KeyVariable } from "../model/binding.ts";
import { grantsWrite } from "../model/permissions.ts";

/** The key that gh-aw requires for an engine without a sign-in, if it is known. For GitHub's own models, a permission is enough. */
export function storedKeyOf({ surroundings }: Pick<Binding, "surroundings">): KeyVariable | undefined {
  if (!surroundings) return undefined;
  const { engine, layers, permissions } = surroundings;
  const { modelProvider: provider, place } = engine;
  const key = provider && MODEL_PROVIDER_KEYS[provider.name];
  const isSignedIn = layers.some(({ variables }) => variables.has(AWF_VARIABLES.type));
  if (!key || isSignedIn || (provider.name === "github" && grantsWrite(permissions, "copilot-requests")))
    return undefined;
  return { name: key.name, alternatives: key.alternatives ?? [], place, reason: "engine" };
}
