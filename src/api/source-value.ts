// The option `source` → a token source.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { TokenSource } from "../model/federation.ts";
import type { Text } from "../syntax/text.ts";
import { suggest } from "../text/suggest.ts";
import { explainValue } from "../validate/explain-shape.ts";

/** A source, and what is wrong with how it is written. */
export interface ReadSource {
  readonly source: TokenSource;
  readonly problems: readonly Problem[];
}

const SPELLING: Readonly<Record<TokenSource["kind"], string>> = {
  "github-actions": "github-actions",
  file: "file:PATH",
  env: "env:NAME",
  url: "url:URL",
  command: "command:PROGRAM",
};

/** The kinds of token sources. */
export const TOKEN_SOURCES: readonly TokenSource["kind"][] = Object.keys(SPELLING).filter(
  (kind): kind is TokenSource["kind"] => Object.hasOwn(SPELLING, kind),
);

/** How the option is written for a source of this kind. */
export function spellSource(kind: TokenSource["kind"]): string {
  return SPELLING[kind];
}

/**
 * Reads `github-actions`, `file:PATH`, `env:NAME`, `url:URL` or `command:PROGRAM`, whose arguments follow after spaces. A mistake is
 * answered with the kinds that can be meant.
 */
export function readSource(text: Text, kinds: readonly TokenSource["kind"][]): ReadSource {
  const { place } = text;
  const [, kind = "", value] = /^([^:]*)(?::([^]*))?$/.exec(text.value) ?? [];
  if (kind === "github-actions" && value === undefined) return { source: { kind }, problems: [] };
  if (value !== undefined && kind === "file") {
    return { source: { kind, place, path: { ...text, value } }, problems: check(place, "tokenFile", value) };
  }
  if (value !== undefined && kind === "env") {
    return { source: { kind, place, name: { ...text, value } }, problems: check(place, "variableName", value) };
  }
  if (value !== undefined && kind === "url") {
    const url: Text = { value, place, syntax: "docker-agent" };
    return { source: { kind, place, request: { url, headers: [] } }, problems: check(place, "tokenSourceUrl", value) };
  }
  if (value !== undefined && kind === "command") {
    const argv = value.trim().split(/\s+/);
    const source = { kind, place, argv: argv.map((word) => ({ ...text, value: word })), stages: [] } as const;
    return { source, problems: argv.flatMap((word) => check(place, "argument", word)) };
  }
  const allowed = kinds.map(spellSource);
  const facts = { name: "source", value: text.value, wanted: "", allowed, suggestion: suggest(text.value, allowed) };
  return { source: { kind: "github-actions" }, problems: [problem("invalid-value", place, facts)] };
}

function check(place: DocumentPlace, definition: string, value: string): Problem[] {
  const found = explainValue(place, definition, value, value, "source");
  return found ? [found] : [];
}
