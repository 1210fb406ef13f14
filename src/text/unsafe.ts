// What a value in our output must not contain, because it could end a string, add a line, command a runner or hide what it says.
import { LONGEST_VALUE } from "../generated/constants.ts";
import { describeCharacter } from "./character.ts";
import { plural } from "./numbers.ts";

const ASCII = /^[ -~]*$/;
// Control characters, line breaks, direction marks, invisible characters and lone surrogates.
const unsafeCharacter = () =>
  new RegExp(String.raw`[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\p{Cs}]`, "u");

/** What makes a value unsafe. A GitHub runner takes `::` at the beginning, and `##[` anywhere, as a command. */
export type Unsafe =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "runner-command"; readonly isFirst: boolean }
  | { readonly kind: "length"; readonly characters: number };

/** What makes a value unsafe; nothing if it is safe to write. */
export function findUnsafe(value: string): Unsafe | undefined {
  const found = ASCII.test(value) ? null : unsafeCharacter().exec(value);
  if (found) return { kind: "character", character: found[0] };
  if (value.includes("##[")) return { kind: "runner-command", isFirst: false };
  if (value.startsWith("::")) return { kind: "runner-command", isFirst: true };
  return value.length > LONGEST_VALUE ? { kind: "length", characters: value.length } : undefined;
}

/** What makes a value unsafe, as a predicate for a sentence about the value. */
export function describeUnsafe(found: Unsafe): string {
  if (found.kind === "character") return `contains the character ${describeCharacter(found.character)}`;
  if (found.kind === "length") return `is ${plural(found.characters, "character")} long`;
  return `${found.isFirst ? "begins with `::`" : "contains `##[`"}, which a GitHub runner takes as a command`;
}
