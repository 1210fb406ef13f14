// What a value is if it should be an id but is not: a placeholder, an id of another kind, a padded id or a misspelled one.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { UUID } from "../generated/constants.ts";
import { splitPointer } from "../text/pointer.ts";
import { findPlaceholder, ID_KINDS, removeSpacesFix, trimMatching, trimSpaces } from "./id-mistakes.ts";
import { replacementFix } from "./rewrites.ts";

type Kind = keyof typeof ID_KINDS;

const ORGANIZATION = "organizationId";

/** The name of an id's definition. */
type IdName = Kind | typeof ORGANIZATION;

/** Whether a definition is that of an id. */
export function isIdName(definition: string): definition is IdName {
  return definition === ORGANIZATION || Object.hasOwn(ID_KINDS, definition);
}

interface Malformed {
  /** Its key or variable. */
  readonly name: string;
  readonly definition: IdName;
  readonly value: string;
  /** A sentence about what belongs there. */
  readonly wanted: string;
}

/** The problem of a text that is not a valid id of the right kind. */
export function malformedId(place: DocumentPlace, { name, definition, value, wanted }: Malformed): Problem {
  const placeholder = findPlaceholder(value);
  if (placeholder) return problem("placeholder-id", place, { name, value, wanted }, placeholder);
  const swapped = findSwapped(place, name, definition, value);
  if (swapped) return swapped;
  const trimmed = trimSpaces(value);
  if (trimmed !== value && (UUID.test(trimmed) || kindOf(trimmed)))
    return problem(
      "padded-value",
      place,
      { name, hasLineBreak: value.includes("\n") },
      { fix: removeSpacesFix(place, value) },
    );
  const suggestion = respellId(definition, value);
  return problem("malformed-id", place, { name, value, wanted, suggestion }, replacementFix(place, value, suggestion));
}

function findSwapped(place: DocumentPlace, name: string, definition: IdName, value: string): Problem | undefined {
  const kind = kindOf(value.trim());
  const isUuid = UUID.test(value.trim()) && definition !== ORGANIZATION;
  if ((!kind || kind === definition) && !isUuid) return undefined;
  const key = isUuid ? "organization_id" : kind && ID_KINDS[kind].key;
  const home = key && respellKey(key, name, place);
  const found = isUuid || !kind ? "uuid" : ID_KINDS[kind].kind;
  return problem("swapped-id", place, { name, value, kind: found, home });
}

/** A key in the notation of the key, the input or the variable that has the id. */
function respellKey(key: string, name: string, place: DocumentPlace): string {
  const [prefix] = PREFIX.exec(name) ?? [];
  if (prefix) return prefix + (prefix === prefix.toUpperCase() ? key.toUpperCase() : key);
  return splitPointer(place.pointer).at(-1)?.includes("-") ? key.replaceAll("_", "-") : key;
}

// What variables and inputs have before the key.
const PREFIX = /^(?:AWF_AUTH_)?ANTHROPIC_|^anthropic_/;

/** The id that was meant if only its spelling is wrong: surrounding characters, a prefix in capitals or with a dash, missing dashes. */
function respellId(definition: IdName, value: string): string | undefined {
  const bare = trimMatching(value, /[^0-9a-z]/i);
  if (definition === ORGANIZATION) {
    const uuid = bare.replaceAll("-", "").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    return UUID.test(uuid) ? uuid : undefined;
  }
  const [, prefix = "", rest = ""] = /^([a-z]+)[-_]([0-9a-z]+)$/i.exec(bare) ?? [];
  const wanted = ID_KINDS[definition].prefix;
  return `${prefix.toLowerCase()}_` === wanted ? wanted + rest : undefined;
}

function kindOf(value: string): Kind | undefined {
  return KINDS.find((kind) => value.toLowerCase().startsWith(ID_KINDS[kind].prefix));
}

const KINDS = Object.keys(ID_KINDS).filter((name): name is Kind => Object.hasOwn(ID_KINDS, name));
