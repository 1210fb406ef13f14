// Anthropic's SDKs take no token URL: they exchange the token at a fixed path below the address of the API.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../ir/anthropic.ts";
import type { Federation, Text } from "../ir/federation.ts";
import { fieldName } from "../ir/texts.ts";
import { otherTargets } from "./refuse-lost.ts";
import type { Candidate } from "./target.ts";

/** The address of the API that a token URL belongs to; nothing without one, or if it belongs to none. */
export function baseUrlOf({ values: { tokenUrl } }: Federation): Text | undefined {
  if (!tokenUrl || !isBelowBase(tokenUrl)) return undefined;
  return { ...tokenUrl, value: tokenUrl.value.slice(0, -ANTHROPIC.tokenPath.length) };
}

/** The problem of a token URL that no address of the API leads to. */
export function refuseTokenUrl(target: "anthropic-env" | "anthropic-profile", candidate: Candidate): Problem[] {
  const { declaration } = candidate;
  const { tokenUrl } = declaration.values;
  if (!tokenUrl || isBelowBase(tokenUrl)) return [];
  const facts = {
    what: "key",
    name: fieldName(declaration, "tokenUrl"),
    elsewhere: otherTargets(candidate, "tokenUrl").filter((name) => !name.startsWith("anthropic-")),
    advice: `It can be carried if it ends with \`${ANTHROPIC.tokenPath}\`.`,
  } as const;
  return [problem(`${target}-lost-key`, tokenUrl.place, facts)];
}

function isBelowBase({ value }: Text): boolean {
  return value.endsWith(ANTHROPIC.tokenPath);
}
