// The condition of a federation rule × the token of a run → a verdict.
import { evaluateCondition, findReadClaims, type ClaimValue, type KnownClaims } from "../syntax/rule-condition.ts";
import type { Text } from "../syntax/text.ts";
import { ownValue } from "../text/own-value.ts";
import { isKnown, optionsIn } from "./possible-text.ts";
import { isMisspelt, type Audience, type Run } from "./run.ts";
import type { ReadValue, Verdict } from "./verdict.ts";

/** Evaluates a condition as far as the claims are known. One that means nothing is a mistake in the rule. */
export function matchCondition({ value, place }: Text, run: Run): Verdict {
  const known = listKnown(run, findReadClaims(value));
  const result = evaluateCondition(value, known);
  const base = { matcher: "condition", name: "condition", place, expected: value, found: [], options: [] } as const;
  switch (result.kind) {
    case "true":
      return { ...base, outcome: "holds" };
    case "false":
      return { ...base, outcome: "fails", claims: result.missing, values: listRead(value, known) };
    case "not-boolean":
      return { ...base, outcome: "fails", claims: [], values: listRead(value, known) };
    case "unknown":
      return { ...base, outcome: "unknown", claims: result.claims, options: listOptions(result.claims, run) };
    case "too-complex":
      return { ...base, outcome: "unknown" };
    case "unknown-function":
      return { ...base, outcome: "unknown", isMalformed: true };
    default:
      return { ...base, outcome: "fails", isMalformed: true };
  }
}

function listRead(condition: string, { values }: KnownClaims): ReadValue[] {
  return findReadClaims(condition).flatMap((name) => {
    const value = ownValue(values, name);
    return value === undefined || typeof value === "object" ? [] : [{ name, value: String(value) }];
  });
}

/** What is known of the token, as far as a condition that reads these claims is concerned. */
function listKnown(run: Run, read: readonly string[]): KnownClaims {
  const { claims, audience, platform, payload } = run;
  if (payload) return { values: payload, absent: "others" };
  const texts = [...claims].flatMap(([name, possible]): [string, ClaimValue][] => {
    const [only, ...others] = possible;
    return only && others.length === 0 && isKnown(only) ? [[name, only.join("")]] : [];
  });
  const absent = [...claims].flatMap(([name, possible]) => (possible.length === 0 ? [name] : []));
  const misspelt = read.filter((name) => isMisspelt(name, run));
  const aud = listAudience(audience, platform);
  return {
    values: Object.fromEntries([...texts, ...(aud === undefined ? [] : [["aud", aud] as const])]),
    absent: [...absent, ...misspelt],
  };
}

/** Kubernetes always lists the audiences; GitHub Actions has a single one. Of other platforms, the form is not known. */
function listAudience(audience: Audience | undefined, platform: Run["platform"]): ClaimValue | undefined {
  const texts = (audience?.texts ?? []).filter(isKnown).map((text) => text.join(""));
  if (texts.length === 0 || texts.length < (audience?.texts.length ?? 0)) return undefined;
  if (platform === "Kubernetes") return texts;
  return platform === "GitHub Actions" ? texts[0] : undefined;
}

function listOptions(names: readonly string[], { claims }: Run) {
  return optionsIn(names.flatMap((name) => claims.get(name) ?? []));
}
