// Sign-ins that stand where nothing reads them. The rest of a file is not ours; what is ours in it are the words of the block.
import { keyPlace, type DocumentPlace } from "../diagnostics/place.ts";
import { NOTATIONS } from "../generated/constants.ts";
import { SIGN_IN_KEYS } from "../model/notations.ts";
import { entries, isMapping, member, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";

type Path = readonly string[];

/** Those of an agent file: anywhere else than as `auth` of a provider or model. */
export function findUnreadInAgentFile(document: Document): DocumentPlace[] {
  const found = blocksIn(document.value);
  for (const section of ["providers", "models", "agents"]) {
    const named = member(document.value, section);
    // An entry can have any name; one with this name can only be a block that lacks the entry's.
    found.push(...blocksIn(named, section).filter(([, name]) => name === "auth"));
    for (const [name, entry] of entries(named)) {
      const inside = blocksIn(entry, section, name);
      found.push(...(section === "agents" ? inside : inside.filter(([, , key]) => key !== "auth")));
      found.push(...blocksIn(member(entry, "provider_opts"), section, name, "provider_opts"));
    }
  }
  return placesOf(document, found);
}

/** Those of a frontmatter: beside `engine`, or in it in another place than `auth`. */
export function findUnreadInWorkflow(document: Document): DocumentPlace[] {
  const engine = member(document.value, "engine");
  const inside = blocksIn(engine, "engine").filter(([, key]) => key !== "auth");
  const variables = blocksIn(member(engine, "env"), "engine", "env");
  return placesOf(document, [...blocksIn(document.value), ...inside, ...variables]);
}

/** The paths of the sign-ins right below a value. */
function blocksIn(value: Data | undefined, ...path: Path): Path[] {
  if (!isMapping(value)) return [];
  const keys = Object.keys(value).filter((key) => isBlock(value[key]));
  return keys.map((key) => [...path, key]);
}

function placesOf(document: Document, paths: readonly Path[]): DocumentPlace[] {
  const pointers = paths.map((path) => joinPointer("", ...path));
  return pointers.filter((pointer) => !hasAnchor(document, pointer)).map((pointer) => keyPlace(document, pointer));
}

/** Whether the block has a name, by which it can stand in other places too. */
function hasAnchor(document: Document, pointer: Pointer): boolean {
  const { end } = document.locate(pointer, "key").range;
  const { start } = document.locate(pointer, "value").range;
  return document.source.text.slice(end, start).includes("&");
}

function isBlock(value: Data | undefined): boolean {
  if (!isMapping(value)) return false;
  return (
    NOTATIONS.some((notation) => value["type"] === notation) || SIGN_IN_KEYS.some((key) => value[key] !== undefined)
  );
}
