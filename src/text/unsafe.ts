// What must not stand in a value that we hand on: it could end a string, add a line, obey a runner or hide what it says.
import { LONGEST_VALUE } from "../generated/constants.ts";
import { describeCharacter } from "./character.ts";
import { plural } from "./numbers.ts";

const ASCII = /^[ -~]*$/;
// Control characters, line breaks, what sets the direction or is not shown at all, halves of a surrogate pair.
const unsafeCharacter = () => /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\p{Cs}]/u;

/** What makes a value unsafe. A runner obeys `::` at the beginning, and `##[` anywhere. */
export type Unsafe =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "runner-command"; readonly isFirst: boolean }
  | { readonly kind: "length"; readonly characters: number };

/** What is wrong with a value; nothing if it can be handed on. */
export function findUnsafe(value: string): Unsafe | undefined {
  const found = ASCII.test(value) ? null : unsafeCharacter().exec(value);
  if (found) return { kind: "character", character: found[0] };
  if (value.includes("##[")) return { kind: "runner-command", isFirst: false };
  if (value.startsWith("::")) return { kind: "runner-command", isFirst: true };
  return value.length > LONGEST_VALUE ? { kind: "length", characters: value.length } : undefined;
}

/** The same as the end of a sentence about the value. */
export function describeUnsafe(found: Unsafe): string {
  if (found.kind === "character") return `has the character ${describeCharacter(found.character)} in it`;
  if (found.kind === "length") return `is ${plural(found.characters, "character")} long`;
  return `${found.isFirst ? "begins with `::`" : "has `##[` in it"}, which a GitHub runner obeys`;
}
