// Recognizes what people often have instead of a token, without repeating any of it.
import type { TokenImpostor } from "../diagnostics/catalogue/token-words.ts";
import { isUnsigned } from "./claims.ts";

const PATTERNS: readonly (readonly [pattern: RegExp, found: TokenImpostor])[] = [
  [/\uFEFF/, "byte-order-mark"],
  [/^null$/, "null"],
  [/^undefined$/, "undefined"],
  [/^sk-ant-/i, "anthropic-key"],
  [/^bearer\s/i, "bearer"],
  [/^<(!doctype|html|\?xml|[a-z])/i, "markup"],
  [/^\{/, "json-object"],
  [/^\[/, "json-list"],
  [/^"/, "quoted"],
  [/^-----BEGIN/, "key-or-certificate"],
  [/^[\w-]+\.[\w-]*\.[\w-]*\.[\w-]+\.[\w-]+$/, "encrypted-token"],
  [/\s/, "several-words"],
];

/** Classifies a text that is not a token. */
export function recognizeImpostor(text: string): TokenImpostor {
  if (isUnsigned(text)) return "unsigned-token";
  return PATTERNS.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}
