// Token sources that the policy does not list.
import { listIdentities } from "../../bind/identities.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { canonicalPath } from "../../facts/kubernetes.ts";
import type { TokenSource } from "../../model/federation.ts";
import type { AllowedSources } from "../../model/policies.ts";
import { findFirstReference, spellExpressions, type Text } from "../../syntax/text.ts";
import { matchWildcard, type WildcardVerdict } from "../../syntax/wildcard.ts";
import type { PolicyRule } from "../rule.ts";

/** Raises `allowed-sources`; as a warning for a source that the file does not show. */
export const allowedSources: PolicyRule = ({ auths, bindings }, { "allowed-sources": allowed }) =>
  allowed
    ? listIdentities(auths, bindings).flatMap(({ sources, place, isTokenElsewhere }) => [
        ...sources.flatMap((source) => (source.isPartial ? [] : checkSource(source, place, allowed))),
        ...(isTokenElsewhere
          ? [problem("allowed-sources", place, { kind: "environment", value: "", isUnknown: true }, WARNING)]
          : []),
      ])
    : [];

const WARNING = { severity: "warning" } as const;

function checkSource(source: TokenSource, block: Problem["place"], allowed: AllowedSources): Problem[] {
  const verdict = judge(source, allowed);
  // A command that does what another source does is allowed where that is.
  const equivalent = source.kind === "command" ? source.equivalent : undefined;
  if (verdict === "matches" || (equivalent && judge(equivalent, allowed) === "matches")) return [];
  const place = "place" in source ? source.place : (source.request?.url.place ?? block);
  const facts = { kind: source.kind, value: textOf(source)?.value ?? "", isUnknown: verdict === "unknown" };
  return [problem("allowed-sources", place, facts, verdict === "unknown" ? WARNING : {})];
}

function judge(source: TokenSource, { [source.kind]: patterns = false }: AllowedSources): WildcardVerdict {
  if (typeof patterns === "boolean") return patterns ? "matches" : "differs";
  const text = textOf(source);
  if (!text) return "differs";
  const value = normalize(text.value, source);
  const unknownFrom = findFirstReference(text) === undefined ? -1 : value.indexOf("$");
  const verdicts = patterns.map((pattern) =>
    matchWildcard(normalize(pattern, source), value, unknownFrom < 0 ? undefined : unknownFrom),
  );
  return verdicts.find((each) => each === "matches") ?? verdicts.find((each) => each === "unknown") ?? "differs";
}

/** The text of a source that patterns are about; nothing for the token of GitHub Actions. */
function textOf(source: TokenSource): Text | undefined {
  switch (source.kind) {
    case "file":
      return source.path;
    case "env":
      return source.name;
    case "url":
      return source.request.url;
    case "command": {
      const [first] = source.argv;
      return first && { ...first, value: source.argv.map(({ value }) => value).join(" "), syntax: "literal" };
    }
    case "github-actions":
      return undefined;
  }
}

/** Paths are compared without `..`, which would lead out of an allowed directory. */
function normalize(text: string, { kind }: TokenSource): string {
  return kind === "file" ? canonicalPath(spellExpressions(text)) : spellExpressions(text);
}
