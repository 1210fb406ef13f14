// Anthropic's SDKs do not support a token URL: they exchange the token at a fixed path below the base URL of the API.
import type { Loss } from "../diagnostics/catalogue/target.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { templateOf, type Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import { referencesIn } from "../syntax/template.ts";
import { fieldName } from "../model/texts.ts";
import { CAPABILITIES } from "./capability.ts";
import { otherTargets } from "./refuse-lost.ts";
import type { Candidate } from "./target.ts";

/** The base URL of the API that a token URL belongs to; nothing if there is no token URL or it does not end with the fixed path. */
export function baseUrlOf({ values: { tokenUrl } }: Pick<Federation, "values">): Text | undefined {
  if (!tokenUrl || !isBelowBase(tokenUrl)) return undefined;
  return { ...tokenUrl, value: tokenUrl.value.slice(0, -ANTHROPIC.tokenPath.length) };
}

/** Refuses a token URL that no base URL leads to, or that contains references. */
export function refuseTokenUrl(
  target: "anthropic-env" | "anthropic-profile" | "gateway" | "kubernetes",
  candidate: Candidate,
): Problem[] {
  const { declaration } = candidate;
  const { tokenUrl } = declaration.values;
  const unknown = unknownTokenUrl(candidate);
  if (!tokenUrl || (isBelowBase(tokenUrl) && !unknown)) return [];
  const facts: Loss = {
    what: "key",
    name: fieldName(declaration, "tokenUrl"),
    elsewhere: unknown
      ? []
      : otherTargets(candidate, "tokenUrl").filter((name) => CAPABILITIES[name].supports.tokenUrl === true),
    advice: unknown ? { kind: "write-out", ...unknown } : { kind: "end-with", path: ANTHROPIC.tokenPath },
  };
  return [problem(`${target}-lost-key`, tokenUrl.place, facts)];
}

/** The variables that a token URL refers to; nothing if it contains no reference. */
export function unknownTokenUrl({ declaration }: Candidate): { readonly variables: readonly string[] } | undefined {
  const { tokenUrl } = declaration.values;
  if (!tokenUrl) return undefined;
  const template = templateOf(tokenUrl);
  // Text that docker-agent does not take for a reference may be one for the program that reads the output.
  const names = [...referencesIn(template).map(({ name }) => name), ...template.malformed.map(({ found }) => found)];
  return names.length === 0 ? undefined : { variables: [...new Set(names)] };
}

function isBelowBase({ value }: Text): boolean {
  return value.endsWith(ANTHROPIC.tokenPath);
}
