// The token source that the variables of Anthropic's SDKs name.
import { SDK_TOKEN, SDK_TOKEN_FILE } from "../facts/sdk.ts";
import type { Text } from "../syntax/text.ts";
import type { EnvSource, FileSource } from "./federation.ts";

/** Reads the source, for which the SDKs prefer the file. `textOf` gives the value of a variable, or nothing if it is not set. */
export function readSdkSource(textOf: (variable: string) => Text | undefined): FileSource | EnvSource | undefined {
  const path = textOf(SDK_TOKEN_FILE);
  if (path) return { kind: "file", place: { ...path.place, part: "key" }, variable: SDK_TOKEN_FILE, path };
  const token = textOf(SDK_TOKEN);
  if (!token) return undefined;
  const place = { ...token.place, part: "key" } as const;
  return { kind: "env", place, name: { value: SDK_TOKEN, place, syntax: "literal" } };
}
