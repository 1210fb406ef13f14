// Agent YAML → config.
import { keyPlace, type TextPlace } from "../../diagnostics/place.ts";
import type { AgentConfig, AgentEntry, ModelConfig, ProviderConfig } from "../../model/agent-config.ts";
import { splitPair } from "../../model/references.ts";
import { entries, isScalar, items, member, type Data } from "../../parse/data.ts";
import { joinPointer, splitPointer, type Pointer } from "../../text/pointer.ts";
import { lowerAgentAuth } from "./block.ts";
import { lowerWrittenAgent, lowerWrittenModel, lowerWrittenProvider, listWrittenKeys } from "./entries.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { findConstructs } from "../constructs.ts";
import { lowerFlavors } from "./flavors.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import {
  findReferences,
  readAlloy,
  readListedReferences,
  readName,
  readReferences,
  readTaskReferences,
  TASK_KEYS,
} from "./model-references.ts";
import { findSharedEntries, isUsedBy, type SharedEntry } from "./shared-entry.ts";
import { textAt, textOfKey } from "../text.ts";
import { listUnfederated } from "./unfederated.ts";
import { findUnreadInAgentFile } from "../unread-auth.ts";

/** Lowers an agent file. Entries and keys that do not affect sign-in are ignored. */
export function lowerAgent(document: CheckedDocument): AgentConfig {
  const version = member(document.value, "version");
  const shared = findSharedEntries(document);
  const mark = findByteOrderMark(document);
  const lookalikes = findLookalikeKeys(document);
  const providers = byName(lowerSection(document, "providers", lowerProvider));
  const models = byName(lowerSection(document, "models", lowerModel));
  const flavors = lowerFlavors(document);
  const agents = lowerSection(document, "agents", (...agent) => lowerAgentEntry(...agent, shared));
  return {
    dialect: "agent",
    auths: [...[...providers.values(), ...models.values()].flatMap(({ auth }) => auth ?? []), ...flavors.auths],
    isIncomplete: false,
    ...(isScalar(version) && { version: textAt(document, "/version", String(version)) }),
    providers,
    models,
    extensions: listWrittenKeys(document.value)
      .filter((name) => /^(?:include$|x-)/.test(name))
      .map((name) => ({ name, place: keyPlace(document, joinPointer("", name)) })),
    unread: findUnreadInAgentFile(document),
    unfederated: () => listUnfederated({ agents, flavors, models, providers }),
    lookalikes,
    ...(mark && { byteOrderMark: mark }),
    constructs: findConstructs(document, (kind) => kind !== "merge"),
    // If the name of a section is a lookalike, its entries are missing from the config.
    isPartial:
      member(document.value, "include") !== undefined ||
      lookalikes.some(({ place }) => splitPointer(place.pointer).length === 1),
    shared: shared.flatMap(({ references }) => references),
    flavors,
    agents,
    agentNames: agents.map(({ name }) => name),
  };
}

function findByteOrderMark({ source }: CheckedDocument): TextPlace | undefined {
  return source.text.startsWith("\uFEFF") ? { source, range: { start: 0, end: 1 } } : undefined;
}

function lowerSection<T>(
  document: CheckedDocument,
  key: string,
  lower: (document: CheckedDocument, name: string, value: Data, pointer: Pointer) => T,
): T[] {
  return entries(member(document.value, key)).map(([name, value]) =>
    lower(document, name, value, joinPointer("", key, name)),
  );
}

function byName<T extends { readonly name: string }>(section: readonly T[]): ReadonlyMap<string, T> {
  return new Map(section.map((entry) => [entry.name, entry]));
}

function lowerProvider(document: CheckedDocument, name: string, value: Data, pointer: Pointer): ProviderConfig {
  return {
    name,
    place: keyPlace(document, pointer),
    ...lowerCommonKeys(document, value, pointer),
    references: readName(document, value, pointer, "compaction_model", "compaction"),
    written: lowerWrittenProvider(document, value, pointer),
  };
}

function lowerModel(document: CheckedDocument, name: string, value: Data, pointer: Pointer): ModelConfig {
  const place = keyPlace(document, pointer);
  // `name: provider/model` is the short form of a model without other keys.
  const pair = typeof value === "string" ? splitPair(textAt(document, pointer, value)) : undefined;
  const options = member(value, "provider_opts");
  const model = textOfKey(document, value, pointer, "model", "docker-agent");
  return {
    name,
    place,
    ...lowerCommonKeys(document, value, pointer),
    ...(model && { model }),
    ...pair,
    isFirstAvailable: items(member(value, "first_available")).length > 0,
    isRouter: items(member(value, "routing")).length > 0,
    usesVertex: [member(options, "project"), member(options, "location")].some((option) => option !== undefined),
    references: [
      ...readAlloy(document, value, pointer),
      ...readTaskReferences(document, value, pointer),
      ...readListedReferences(document, member(value, "routing"), joinPointer(pointer, "routing"), "route"),
      ...readListedReferences(
        document,
        member(value, "first_available"),
        joinPointer(pointer, "first_available"),
        "candidate",
      ),
    ],
    written: lowerWrittenModel(document, value, pointer),
  };
}

/** The keys of an agent whose references are read separately. */
const MODEL_KEYS = new Set(["model", "fallback", ...Object.keys(TASK_KEYS)]);

function lowerAgentEntry(
  document: CheckedDocument,
  name: string,
  value: Data,
  pointer: Pointer,
  shared: readonly SharedEntry[],
): AgentEntry {
  const fallback = joinPointer(pointer, "fallback", "models");
  const models = readReferences(document, value, pointer, "model", "main");
  const written = lowerWrittenAgent(document, value, pointer, models);
  return {
    name,
    place: keyPlace(document, pointer),
    references: written.hasHarness
      ? []
      : [
          ...models,
          ...readTaskReferences(document, value, pointer),
          ...readListedReferences(document, member(member(value, "fallback"), "models"), fallback, "fallback"),
          ...findReferences(document, value, pointer, MODEL_KEYS),
          ...shared.filter((entry) => isUsedBy(entry, value)).flatMap(({ references }) => references),
        ],
    written,
  };
}

type CommonKeys = Pick<ProviderConfig, "provider" | "baseUrl" | "tokenKey" | "apiType" | "auth" | "bypassesGateway">;

/** Lowers the keys that entries of `providers` and `models` have in common. */
function lowerCommonKeys(document: CheckedDocument, value: Data, pointer: Pointer): CommonKeys {
  const provider = textOfKey(document, value, pointer, "provider");
  const baseUrl = textOfKey(document, value, pointer, "base_url", "docker-agent");
  const tokenKey = textOfKey(document, value, pointer, "token_key");
  const options = joinPointer(pointer, "provider_opts");
  const apiType =
    textOfKey(document, value, pointer, "api_type") ??
    textOfKey(document, member(value, "provider_opts"), options, "api_type");
  const auth = member(value, "auth");
  const bypassesGateway = member(value, "bypass_models_gateway");
  return {
    ...(typeof bypassesGateway === "boolean" && { bypassesGateway }),
    ...(provider && { provider }),
    ...(baseUrl && { baseUrl }),
    ...(tokenKey && { tokenKey }),
    ...(apiType && { apiType }),
    ...(auth !== undefined && { auth: lowerAgentAuth(document, joinPointer(pointer, "auth"), auth) }),
  };
}
