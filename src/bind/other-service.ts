// Variables with which Claude Code and Anthropic's SDKs do not send requests to Anthropic's API.
import { SDK_BASE_URL } from "../facts/sdk.ts";
import { movesExchange } from "../model/token-url.ts";
import type { Text } from "../syntax/text.ts";

/** A variable that selects another service: a cloud, or another address, behind which there may be Anthropic's API again. */
export interface OtherService {
  readonly kind: "other-provider" | "own-address";
  readonly variable: string;
  readonly text: Text;
}

const OTHER_PROVIDER = /^CLAUDE_CODE_USE_(?:BEDROCK|VERTEX|FOUNDRY)$/;

/** Finds the first of these variables. */
export function findOtherService(variables: ReadonlyMap<string, Text>): OtherService | undefined {
  for (const [variable, text] of variables) {
    const value = text.value.trim();
    if (variable === SDK_BASE_URL && value !== "" && movesExchange(value))
      return { kind: "own-address", variable, text };
    if (OTHER_PROVIDER.test(variable) && !["", "0", "false"].includes(value))
      return { kind: "other-provider", variable, text };
  }
  return undefined;
}
