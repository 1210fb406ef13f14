// What signs in at Anthropic without federation: among models and engines, which sign in even if nothing is declared, and what else the
// file shows.
import { ANTHROPIC } from "../facts/providers.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { effectiveProvider } from "../model/federation.ts";
import type { FileConfig } from "../model/file-config.ts";
import { tokenUrlBelow } from "../model/token-url.ts";
import type { Unfederated } from "../model/unfederated.ts";
import { isFederatedByVariables } from "./identities.ts";
import { findOtherService } from "./other-service.ts";

const [KEY] = ANTHROPIC.keys;

const AT_ANTHROPIC = /^https?:\/\/api\.anthropic\.com(?:[:/]|$)/i;

/** Lists it. What shares a place, such as the steps that a variable of their job reaches, is listed once. */
export function listUnfederated({ unfederated }: FileConfig, bindings: readonly Binding[]): Unfederated[] {
  const found = [
    ...bindings.flatMap((binding) => [...findModel(binding), ...findEngine(binding)]),
    ...(unfederated?.() ?? []),
  ];
  const byPlace = new Map<string, Unfederated>();
  for (const each of found) {
    const { document, pointer } = each.place;
    const key = `${document.source.name} ${pointer}`;
    if (!byPlace.has(key)) byPlace.set(key, each);
  }
  return [...byPlace.values()];
}

/** A model of Anthropic's that needs a key, or one that another client requests from Anthropic. */
function findModel(binding: Binding): Unfederated[] {
  const { kind, name, place, provider, keys, apiType, texts } = binding;
  if (kind !== "model" || authOf(binding)) return [];
  const urls = texts.flatMap(({ text, reason }) => (reason === "base_url" ? [text] : []));
  const isKeyed = provider === "anthropic" && keys.some((key) => key.name === KEY);
  const isAddressed = urls.some(({ value }) => AT_ANTHROPIC.test(value));
  if (!isAddressed && (!isKeyed || apiType?.value.startsWith("openai"))) return [];
  const isElsewhere = !isAddressed && urls.some(tokenUrlBelow);
  const credential = keys[0]?.name ?? KEY;
  return [{ kind, name, place, credential, ...(isElsewhere && { doubt: "address" as const }) }];
}

/** An engine that uses Anthropic's API. */
function findEngine(binding: Binding): Unfederated[] {
  const { surroundings, name, place } = binding;
  if (!surroundings) return [];
  const { form, modelProvider } = surroundings.engine;
  const auth = authOf(binding);
  const isFederated = auth ? effectiveProvider(auth) === "anthropic" : isFederatedByVariables(binding);
  if (isFederated || (auth?.kind === "broken" && !auth.values.provider)) return [];
  const engine = { kind: "engine", name, place, credential: KEY } as const;
  if (form === "runtime") return [{ ...engine, doubt: "runtime" }];
  if (modelProvider?.text?.value.includes("${{")) return [{ ...engine, doubt: "provider" }];
  if (modelProvider?.name !== "anthropic") return [];
  const service = findOtherService(new Map(surroundings.layers.flatMap(({ variables }) => [...variables])));
  return [{ ...engine, ...(service && { doubt: service.kind === "own-address" ? "address" : "cloud" }) }];
}
