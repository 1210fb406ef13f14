// What must not stand in a value that we hand on: it could end a string, add a line, obey a runner or hide what it says.
import { LONGEST_VALUE } from "../generated/constants.ts";
import { describeCharacter } from "./character.ts";
import { plural } from "./numbers.ts";

const ASCII = /^[ -~]*$/;
// Control characters, line breaks, what sets the direction or is not shown at all, halves of a surrogate pair.
const unsafeCharacter = () => /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\p{Cs}]/u;

/** What is wrong with a value, as the end of a sentence about it; nothing if it can be handed on. */
export function describeUnsafe(value: string): string | undefined {
  const found = ASCII.test(value) ? null : unsafeCharacter().exec(value);
  if (found) return `has the character ${describeCharacter(found[0])} in it`;
  if (value.includes("##[")) return "has `##[` in it, which a GitHub runner obeys";
  if (value.startsWith("::")) return "begins with `::`, which a GitHub runner obeys";
  return value.length > LONGEST_VALUE ? `is ${plural(value.length, "character")} long` : undefined;
}
