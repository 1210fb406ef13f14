// docker-agent's SDK exchanges the identity token below the address of the API, so that a `base_url` moves the exchange as well (read in
// Anthropic's Go SDK).
import { ANTHROPIC } from "../facts/providers.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth } from "../model/federation.ts";

/** A sign-in with the exchange below this address. The usual one changes nothing. */
export function moveExchange(auth: Auth, baseUrl: Text): Auth {
  let end = baseUrl.value.length;
  while (baseUrl.value[end - 1] === "/") end -= 1;
  const value = `${baseUrl.value.slice(0, end)}${ANTHROPIC.tokenPath}`;
  if (value.toLowerCase() === `${ANTHROPIC.baseUrl}${ANTHROPIC.tokenPath}`) return auth;
  return { ...auth, values: { ...auth.values, tokenUrl: { ...baseUrl, value } } };
}
