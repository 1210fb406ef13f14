// The URL of the token exchange, which Anthropic's SDKs and the programs that use them derive from the base URL of the API.
import { ANTHROPIC } from "../facts/providers.ts";
import type { Text } from "../syntax/text.ts";

/** The URL of the exchange below a base URL; nothing for the default. */
export function tokenUrlBelow(baseUrl: Text): Text | undefined {
  let end = baseUrl.value.length;
  while (baseUrl.value[end - 1] === "/") end -= 1;
  const value = `${baseUrl.value.slice(0, end)}${ANTHROPIC.tokenPath}`;
  return value.toLowerCase() === `${ANTHROPIC.baseUrl}${ANTHROPIC.tokenPath}` ? undefined : { ...baseUrl, value };
}
