// What others say, as far as it may be repeated: the beginning of it, on one line, or that it is withheld.
import { quote } from "../text/quote.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import { mayReveal } from "./secrets.ts";

/** The end of a sentence about somebody who says this; nothing if it is empty. `secrets` is whatever the text must not give away. */
export function describeSaying(text: string, secrets: readonly string[]): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line === "") return "";
  // What is not shown gives nothing away.
  return mayReveal(line.slice(0, RUNTIME_LIMITS.excerpt), secrets)
    ? "; what it says may contain a secret and is withheld"
    : `: ${quote(line, RUNTIME_LIMITS.excerpt)}`;
}
