// Sign-ins in places where no program reads them. Other keys there belong to other programs; only the keys of the block identify it.
import { keyPlace } from "../diagnostics/place.ts";
import { NOTATIONS } from "../generated/constants.ts";
import type { UnreadAuth } from "../model/file-config.ts";
import { SIGN_IN_KEYS } from "../model/notations.ts";
import { entries, isMapping, member, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";

type Path = readonly string[];

/** Finds them in an agent file: everywhere except as `auth` of a provider or model. */
export function findUnreadInAgentFile(document: Document): UnreadAuth[] {
  const found = listBlocks(document.value);
  for (const section of ["providers", "models", "agents"]) {
    const named = member(document.value, section);
    // An entry may have any name, but one called `auth` is a block without an entry around it.
    found.push(...listBlocks(named, section).filter(([, name]) => name === "auth"));
    for (const [name, entry] of entries(named)) {
      const inside = listBlocks(entry, section, name);
      found.push(...(section === "agents" ? inside : inside.filter(([, , key]) => key !== "auth")));
      found.push(...listBlocks(member(entry, "provider_opts"), section, name, "provider_opts"));
    }
  }
  return locateUnread(document, found, "entry");
}

/** Finds them in a frontmatter: next to `engine`, or within it in another place than `auth`. */
export function findUnreadInWorkflow(document: Document): UnreadAuth[] {
  const engine = member(document.value, "engine");
  const inside = listBlocks(engine, "engine").filter(([, key]) => key !== "auth");
  const variables = listBlocks(member(engine, "env"), "engine", "env");
  return locateUnread(document, [...listBlocks(document.value), ...inside, ...variables], "engine");
}

/** Finds them in a frontmatter that is not read at all: next to `engine`, or within it. */
export function findUnreadInAgentDescription(document: Document): UnreadAuth[] {
  const inside = listBlocks(member(document.value, "engine"), "engine");
  return locateUnread(document, [...listBlocks(document.value), ...inside], "workflow");
}

/** Lists the paths of the sign-ins directly in a value. */
function listBlocks(value: Data | undefined, ...path: Path): Path[] {
  if (!isMapping(value)) return [];
  return entries(value).flatMap(([key, inner]) => (isSignIn(inner) ? [[...path, key]] : []));
}

function locateUnread(document: Document, paths: readonly Path[], home: UnreadAuth["home"]): UnreadAuth[] {
  const pointers = paths.map((path) => joinPointer("", ...path));
  return pointers
    .filter((pointer) => !hasAnchor(document, pointer))
    .map((pointer) => ({ place: keyPlace(document, pointer), home }));
}

/** Whether the block has an anchor, so that an alias may use it where a program reads it. */
function hasAnchor(document: Document, pointer: Pointer): boolean {
  const { end } = document.locate(pointer, "key").range;
  const { start } = document.locate(pointer, "value").range;
  return document.source.text.slice(end, start).includes("&");
}

/** Whether a value is the block of a sign-in, in any notation. */
export function isSignIn(value: Data): boolean {
  if (!isMapping(value)) return false;
  const { type } = value;
  return (
    (type !== undefined && NOTATIONS.some((notation) => type === notation)) ||
    SIGN_IN_KEYS.some((key) => value[key] !== undefined)
  );
}
