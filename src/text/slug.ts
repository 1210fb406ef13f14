// Names of resources: lower-case letters, digits and dashes.
import { LONGEST_RESOURCE_NAME } from "../generated/constants.ts";

/** A text as the name of a resource; `fallback` if nothing of it can be in a name. */
export function toSlug(text: string, fallback: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [fallback];
  return words.join("-").slice(0, LONGEST_RESOURCE_NAME);
}
