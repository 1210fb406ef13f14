// A sign-in that leaves something to the environment → the whole sign-in, in that environment.
import { authOf, type Binding } from "../model/binding.ts";
import { sourcesOf, type Federation } from "../model/federation.ts";
import type { Field } from "../facts/providers.ts";
import { SDK_IDS } from "../facts/sdk.ts";
import { readSdkSource } from "../model/sdk-source.ts";
import type { Text } from "../syntax/text.ts";
import { ownValue } from "../text/own-value.ts";

/** The variables of a process. */
export type ProcessVariables = Readonly<Record<string, string | undefined>>;

/** Completes a declared sign-in with the variables of a process. Unchanged if one that it requires is not set. */
export function completeBinding(binding: Binding, environment: ProcessVariables): Binding {
  const auth = authOf(binding);
  if (!auth?.notation || !binding.program) return binding;
  const textOf = (variable: string): Text | undefined => {
    const value = (ownValue(environment, variable) ?? "").trim();
    return value === "" ? undefined : { value, place: auth.place, syntax: "literal" };
  };
  const { omitted = [], openFields = [], values, engineKeys, place, block, spelling, notation } = auth;
  const isSet = omitted.every(({ variable, alternatives }) => [variable, ...alternatives].some(textOf));
  const source = sourcesOf(auth)[0] ?? readSdkSource(textOf);
  if (!isSet || !source) return binding;
  // The file says which variables come from outside.
  const isWanted = (name: string, field: Field) =>
    openFields.includes(field) || omitted.some(({ variable }) => variable === name);
  const read: Partial<Record<Field, Text>> = {};
  for (const [variable, field] of Object.entries(SDK_IDS)) {
    const text = isWanted(variable, field) ? textOf(variable) : undefined;
    if (text) read[field] = text;
  }
  const { broken: _, ...rest } = binding;
  const complete = { engineKeys, place, block, spelling, notation, source, values: { ...read, ...values } };
  const federation: Federation = { kind: "federation", ...complete };
  return { ...rest, federation };
}
