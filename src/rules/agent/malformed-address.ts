// Addresses that docker-agent cannot parse or ask.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { type AgentConfig, usedTexts } from "../../model/agent-config.ts";
import { templateOf, type Text } from "../../syntax/text.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { findAddressFlaw, findUnparsable } from "../../syntax/go-address.ts";
import { findUnsafe } from "../../text/unsafe.ts";
import { paddingFix, trimBlanks } from "../../validate/id-mistakes.ts";
import { requestsOf, type AgentRule } from "../rule.ts";

/** Raises `malformed-address`. */
export const malformedAddress: AgentRule = ({ config, sources }) => [
  // What must not stand in any value is told as that; an address of the wrong shape is left out, which leaves nothing of it.
  ...requestsOf(sources)
    .filter(({ url }) => url.value !== "" && findUnsafe(trimBlanks(url.value)) === undefined)
    .flatMap(({ url }) => describe("url", url)),
  ...findInBaseUrls(config),
];

/** A provider's address is parsed with its references in it when the file is loaded; any address once they are filled in. */
function findInBaseUrls(config: AgentConfig): Problem[] {
  const used = new Map<string, Text>();
  for (const model of followReferences(config).made.values())
    for (const { text, key } of usedTexts(config, model)) if (key === "base_url") used.set(text.place.pointer, text);
  const parsed = [...config.providers.values()].flatMap(({ baseUrl }) => {
    // What is no reference is told as that.
    if (!baseUrl || (used.has(baseUrl.place.pointer) && templateOf(baseUrl).malformed.length > 0)) return [];
    const flaw = isPadded(baseUrl) ? undefined : findUnparsable(baseUrl.value);
    return flaw === undefined ? [] : [{ text: baseUrl, flaw }];
  });
  for (const { text } of parsed) used.delete(text.place.pointer);
  return [
    ...parsed.map(({ text: { value, place }, flaw }) =>
      problem("malformed-address", place, { key: "base_url", flaw, isParsedBefore: value.includes("$") }),
    ),
    ...[...used.values()].flatMap((text) => describe("base_url", text)),
  ];
}

/** Whether spaces around an address are a part of it. */
function isPadded({ value }: Text): boolean {
  return value !== trimBlanks(value);
}

function describe(key: "url" | "base_url", text: Text): Problem[] {
  const { value, place } = text;
  if (key === "base_url" && isPadded(text)) {
    const facts = { key, flaw: "blanks", isParsedBefore: false } as const;
    return [problem("malformed-address", place, facts, { fix: paddingFix(place, value) })];
  }
  // Spaces around it and what is no reference are told as what they are.
  const template = templateOf(key === "url" ? { ...text, value: trimBlanks(value) } : text);
  const flaw = template.malformed.length > 0 ? undefined : findAddressFlaw(template);
  return flaw === undefined ? [] : [problem("malformed-address", place, { key, flaw, isParsedBefore: false })];
}
