// Addresses that docker-agent cannot parse or cannot send a request to.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { type AgentConfig, usedTexts } from "../../model/agent-config.ts";
import { templateOf, type Text } from "../../syntax/text.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { findAddressFlaw, findUnparsable } from "../../syntax/go-address.ts";
import { findUnsafe } from "../../text/unsafe.ts";
import { removeSpacesFix, trimSpaces } from "../../validate/id-mistakes.ts";
import { requestsOf, type AgentRule } from "../rule.ts";

/** Raises `malformed-address`. */
export const malformedAddress: AgentRule = ({ config, sources }) => [
  // `unsafe-value` reports characters that no value may contain. An address of the wrong shape was left out and is empty here.
  ...requestsOf(sources)
    .filter(({ url }) => url.value !== "" && findUnsafe(trimSpaces(url.value)) === undefined)
    .flatMap(({ url }) => describe("url", url)),
  ...findInBaseUrls(config),
];

/** docker-agent parses the address of a provider twice: with its references when it loads the file, and after it replaced them. */
function findInBaseUrls(config: AgentConfig): Problem[] {
  const used = new Map<string, Text>();
  for (const model of followReferences(config).made.values())
    for (const { text, key } of usedTexts(config, model)) if (key === "base_url") used.set(text.place.pointer, text);
  const parsed = [...config.providers.values()].flatMap(({ baseUrl }) => {
    // `malformed-reference` reports it.
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

function isPadded({ value }: Text): boolean {
  return value !== trimSpaces(value);
}

function describe(key: "url" | "base_url", text: Text): Problem[] {
  const { value, place } = text;
  if (key === "base_url" && isPadded(text)) {
    const facts = { key, flaw: "blanks", isParsedBefore: false } as const;
    return [problem("malformed-address", place, facts, { fix: removeSpacesFix(place, value) })];
  }
  // `padded-value` and `malformed-reference` report the rest.
  const template = templateOf(key === "url" ? { ...text, value: trimSpaces(value) } : text);
  const flaw = template.malformed.length > 0 ? undefined : findAddressFlaw(template);
  return flaw === undefined ? [] : [problem("malformed-address", place, { key, flaw, isParsedBefore: false })];
}
