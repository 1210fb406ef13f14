// The variables of Anthropic's SDKs that reach a program → what they say about its sign-in.
import { SDK_BASE_URL, SDK_IDS, SDK_OPTIONAL_IDS, SDK_REQUIRED, SDK_TOKEN } from "../facts/sdk.ts";
import type { Field } from "../facts/providers.ts";
import type { OmittedVariable, TokenSource } from "../model/federation.ts";
import { readSdkSource } from "../model/sdk-source.ts";
import { tokenUrlBelow } from "../model/token-url.ts";
import type { Text } from "../syntax/text.ts";
import type { ReadDeclaration } from "./declared-auth.ts";

/** The variables that reach a program, as far as its file says. */
export interface VariableReader {
  /** The value of a variable; nothing if it is not set or empty. */
  readonly textOf: (variable: string) => Text | undefined;
  /** Whether the shape check found a mistake in a value. */
  readonly isWrong: (text: Text) => boolean;
  /** Who else may set a variable that has no text. */
  readonly setElsewhere: (variable: string) => OmittedVariable["setBy"] | undefined;
}

/** What the variables say. */
export interface SdkVariables extends Pick<
  ReadDeclaration,
  "values" | "unreadable" | "source" | "omitted" | "openFields"
> {
  /** The variables that are required and that nothing sets; one of each group is enough. */
  readonly missing: readonly (readonly string[])[];
}

/** The variable of each field. */
export const SDK_SPELLING: Readonly<Partial<Record<Field, string>>> = {
  ...Object.fromEntries(Object.entries(SDK_IDS).map(([variable, field]) => [field, variable])),
  tokenUrl: SDK_BASE_URL,
};

/** Reads the variables. */
export function readSdkVariables({ textOf, isWrong, setElsewhere }: VariableReader): SdkVariables {
  const readable = (variable: string) => {
    const text = textOf(variable);
    return text && !isWrong(text) ? text : undefined;
  };
  const values: Partial<Record<Field, Text>> = {};
  const unreadable: Field[] = [];
  for (const [variable, field] of Object.entries(SDK_IDS)) {
    const text = readable(variable);
    if (text) values[field] = text;
    else if (textOf(variable)) unreadable.push(field);
  }
  const open = SDK_OPTIONAL_IDS.filter(([variable]) => !textOf(variable) && setElsewhere(variable));
  const baseUrl = readable(SDK_BASE_URL);
  const tokenUrl = baseUrl && tokenUrlBelow(baseUrl);
  const absent = SDK_REQUIRED.filter((group) => group.every((variable) => textOf(variable) === undefined));
  const omitted = absent.flatMap((group) => omit(group, setElsewhere));
  return {
    values: { ...values, ...(tokenUrl && { tokenUrl }) },
    unreadable,
    source: readSource(readable),
    omitted,
    openFields: open.map(([, field]) => field),
    missing: absent.filter((group) => omit(group, setElsewhere).length === 0),
  };
}

/** The first variable of a group that something else may set. */
function omit(group: readonly string[], setElsewhere: VariableReader["setElsewhere"]): OmittedVariable[] {
  for (const variable of group) {
    const setBy = setElsewhere(variable);
    if (setBy) return [{ variable, alternatives: group.filter((other) => other !== variable), setBy }];
  }
  return [];
}

/** The source, with the token itself if the file contains it. */
function readSource(readable: VariableReader["textOf"]): TokenSource | undefined {
  const source = readSdkSource(readable);
  if (source?.kind !== "env") return source;
  const value = readable(SDK_TOKEN);
  return { ...source, ...(value && { value }) };
}
