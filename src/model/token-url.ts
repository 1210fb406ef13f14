// The URL of the token exchange, which Anthropic's SDKs and the programs that use them derive from the base URL of the API.
import { ANTHROPIC } from "../facts/providers.ts";
import type { Text } from "../syntax/text.ts";

/** The URL of the exchange below a base URL; nothing for the default. */
export function tokenUrlBelow(baseUrl: Text): Text | undefined {
  return movesExchange(baseUrl.value)
    ? { ...baseUrl, value: `${trimSlashes(baseUrl.value)}${ANTHROPIC.tokenPath}` }
    : undefined;
}

/** Whether a base URL is another one than that of Anthropic's API. */
export function movesExchange(baseUrl: string): boolean {
  return trimSlashes(baseUrl).toLowerCase() !== ANTHROPIC.baseUrl;
}

function trimSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === "/") end -= 1;
  return url.slice(0, end);
}
