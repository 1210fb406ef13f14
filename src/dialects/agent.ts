// Agent YAML → config.
import { keyPlace, type TextPlace } from "../diagnostics/place.ts";
import type { AgentConfig, AgentEntry, ModelConfig, ModelReference, ProviderConfig } from "../ir/agent-config.ts";
import { splitPair } from "../ir/references.ts";
import { entries, isMapping, isScalar, items, member, type Data } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { lowerAgentAuth } from "./agent-block.ts";
import {
  lowerWrittenAgent,
  lowerWrittenModel,
  lowerWrittenProvider,
  splitModels,
  writtenKeys,
} from "./agent-entries.ts";
import type { CheckedDocument } from "./checked-document.ts";
import { findLookalikeKeys } from "./lookalike-keys.ts";
import { plainText, readText } from "./text.ts";
import { findUnreadInAgentFile } from "./unread-auth.ts";

/** Whether a document is an agent file: it has agents, or a provider or model that declares `auth`. */
export function isAgentFile(value: Data): boolean {
  if (isMapping(member(value, "agents"))) return true;
  return ["providers", "models"].some((key) =>
    entries(member(value, key)).some(([, entry]) => member(entry, "auth") !== undefined),
  );
}

/** Lowers an agent file. Entries and keys that are no part of sign-in are not looked at. */
export function lowerAgent(document: CheckedDocument): AgentConfig {
  const version = member(document.value, "version");
  const mark = findByteOrderMark(document);
  const { source, constructs } = document;
  return {
    dialect: "agent",
    ...(isScalar(version) && { version: plainText(document, "/version", String(version)) }),
    providers: byName(lowerSection(document, "providers", lowerProvider)),
    models: byName(lowerSection(document, "models", lowerModel)),
    extensions: writtenKeys(document, document.value, "").filter(({ name }) => /^(include$|x-)/.test(name)),
    unread: findUnreadInAgentFile(document),
    lookalikes: findLookalikeKeys(document),
    ...(mark && { byteOrderMark: mark }),
    constructs: constructs.map(({ kind, range }) => ({ kind, place: { source, range } })),
    isPartial: member(document.value, "include") !== undefined,
    collectMentions: () => collectMentions(document.value),
    agents: lowerSection(document, "agents", lowerAgentEntry),
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

/** The texts behind keys such as `model` or `embedding_model`, anywhere but in `models` and `providers` themselves. */
function collectMentions(value: Data, mentions = new Set<string>()): ReadonlySet<string> {
  for (const [key, inner] of entries(value)) {
    if (key === "models" || key === "providers") continue;
    if (typeof inner === "string") {
      if (/model/i.test(key)) mentions.add(inner);
    } else for (const item of isMapping(inner) ? [inner] : items(inner)) collectMentions(item, mentions);
  }
  return mentions;
}

function lowerProvider(document: CheckedDocument, name: string, value: Data, pointer: Pointer): ProviderConfig {
  return {
    name,
    place: keyPlace(document, pointer),
    ...commonKeys(document, value, pointer),
    references: namedReferences(document, value, pointer, "compaction_model"),
    written: lowerWrittenProvider(document, value, pointer),
  };
}

function lowerModel(document: CheckedDocument, name: string, value: Data, pointer: Pointer): ModelConfig {
  const place = keyPlace(document, pointer);
  // `name: provider/model` is short for a model with nothing else.
  const pair = typeof value === "string" ? splitPair(plainText(document, pointer, value)) : undefined;
  const options = member(value, "provider_opts");
  const model = readText(document, value, pointer, "model");
  return {
    name,
    place,
    ...commonKeys(document, value, pointer),
    ...(model && { model }),
    ...pair,
    isFirstAvailable: items(member(value, "first_available")).length > 0,
    isRouter: items(member(value, "routing")).length > 0,
    usesVertex: [member(options, "project"), member(options, "location")].some((option) => option !== undefined),
    references: [
      ...namedReferences(document, value, pointer, "title_model", "compaction_model"),
      ...items(member(value, "routing")).flatMap((route, index) =>
        namedReferences(document, route, joinPointer(pointer, "routing", index), "model"),
      ),
      ...listedReferences(document, member(value, "first_available"), joinPointer(pointer, "first_available")),
    ],
    written: lowerWrittenModel(document, value, pointer),
  };
}

function lowerAgentEntry(document: CheckedDocument, name: string, value: Data, pointer: Pointer): AgentEntry {
  const fallback = joinPointer(pointer, "fallback", "models");
  const usesModels = member(value, "harness") === undefined;
  return {
    name,
    place: keyPlace(document, pointer),
    references: usesModels
      ? [
          ...splitModels(document, value, pointer),
          ...namedReferences(document, value, pointer, "compaction_model"),
          ...listedReferences(document, member(member(value, "fallback"), "models"), fallback),
        ]
      : [],
    written: lowerWrittenAgent(document, value, pointer),
  };
}

type CommonKeys = Pick<ProviderConfig, "provider" | "baseUrl" | "tokenKey" | "apiType" | "auth">;

/** What entries of `providers` and of `models` both have. */
function commonKeys(document: CheckedDocument, value: Data, pointer: Pointer): CommonKeys {
  const provider = readText(document, value, pointer, "provider");
  const baseUrl = readText(document, value, pointer, "base_url");
  const tokenKey = readText(document, value, pointer, "token_key");
  const options = joinPointer(pointer, "provider_opts");
  const apiType =
    readText(document, value, pointer, "api_type") ??
    readText(document, member(value, "provider_opts"), options, "api_type");
  const auth = member(value, "auth");
  return {
    ...(provider && { provider }),
    ...(baseUrl && { baseUrl }),
    ...(tokenKey && { tokenKey }),
    ...(apiType && { apiType }),
    ...(auth !== undefined && { auth: lowerAgentAuth(document, joinPointer(pointer, "auth"), auth) }),
  };
}

/** The references in the values of some keys. Each is one name, to the letter. */
function namedReferences(
  document: CheckedDocument,
  value: Data,
  pointer: Pointer,
  ...keys: readonly string[]
): ModelReference[] {
  return keys.flatMap((key) => readText(document, value, pointer, key) ?? []);
}

function listedReferences(document: CheckedDocument, list: Data | undefined, pointer: Pointer): ModelReference[] {
  return items(list).flatMap((item, index) => {
    const at = joinPointer(pointer, index);
    if (typeof item !== "string") return namedReferences(document, item, at, "model");
    return item.trim() === "" ? [] : [plainText(document, at, item)];
  });
}
