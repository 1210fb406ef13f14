// Finds credentials in the values and keys of a file that are about sign-in, whatever the schema says about them.
import { keyPlace, valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { AWF_PREFIX } from "../facts/awf.ts";
import { entries, isList, items, member, type Data } from "../parse/data.ts";
import { hasCertainCredential, hasCredential } from "../text/credential.ts";
import { joinPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { nameOf } from "./name-of.ts";

/** Where to search for credentials: in what each path of keys leads to; `*` is any key or item. */
export interface CredentialSearch {
  readonly paths: readonly (readonly string[])[];
  /** Whether all of it is about sign-in, so that a text that only looks like a credential counts too. */
  readonly isAllOurs: boolean;
}

// Prose, which can mention anything.
const PROSE: ReadonlySet<string> = new Set(["description", "examples", "instruction"]);

/** Raises `credential-in-config`, once per value and once per key. */
export function findCredentials(
  document: LocatedDocument,
  value: Data,
  { paths, isAllOurs }: CredentialSearch,
): Problem[] {
  const found: Problem[] = [];

  function follow(here: Data, pointer: Pointer, path: readonly string[], depth = 0): void {
    const key = path[depth];
    if (key === undefined) search(here, pointer, isAllOurs);
    else if (key === "*") {
      for (const [name, inner] of isList(here) ? here.entries() : entries(here))
        follow(inner, joinPointer(pointer, name), path, depth + 1);
    } else {
      const inner = member(here, key);
      if (inner !== undefined) follow(inner, joinPointer(pointer, key), path, depth + 1);
    }
  }

  function search(here: Data, pointer: Pointer, isOurs: boolean): void {
    const isCredential = isOurs ? hasCredential : hasCertainCredential;
    if (typeof here === "string") {
      if (isCredential(here)) report(valuePlace(document, pointer), nameOfValue(document, pointer), here);
      return;
    }
    for (const [index, item] of items(here).entries()) search(item, joinPointer(pointer, index), isOurs);
    for (const [key, inner] of entries(here)) {
      const at = joinPointer(pointer, key);
      if (isCredential(key)) report(keyPlace(document, at), nameOf(document, pointer), key);
      if (!PROSE.has(key)) search(inner, at, isOurs || key === "auth" || key.startsWith(AWF_PREFIX));
    }
  }

  function report(place: ReturnType<typeof keyPlace>, name: string, { length }: string): void {
    found.push(problem("credential-in-config", place, { name, length, part: place.part }));
  }

  for (const path of paths) follow(value, "", path);
  return found;
}

/** The name of a value, which for a header begins as in the rules. */
function nameOfValue(document: LocatedDocument, pointer: Pointer): string {
  const name = nameOf(document, pointer);
  return splitPointer(pointer).at(-2) === "headers" ? `headers.${name}` : name;
}
