// The `policies` of a configuration. A value of the wrong shape allows less, never more.
import { isPolicyName } from "../../diagnostics/policy-names.ts";
import { keyPlace } from "../../diagnostics/place.ts";
import { IDENTITY_LISTS, type AllowedIdentities, type AllowedSources, type Policies } from "../../model/policies.ts";
import type { PolicySwitch } from "../../model/settings.ts";
import { entries, isList, isMapping, member, memberAt, type Data } from "../../parse/data.ts";
import { joinPointer, splitPointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { listTexts } from "./texts.ts";

const POLICIES = "/policies";

/** Lowers them. A key that is present without a usable value counts as on. */
export function lowerPolicies(document: CheckedDocument): Policies {
  const policies = member(document.value, "policies");
  const isTrue = (key: string) => ![undefined, false].includes(flagOf(member(policies, key)));
  const identities = member(policies, "allowed-identities");
  const sources = member(policies, "allowed-sources");
  const audiences = lowerChoice(document, POLICIES, "pinned-audience");
  return {
    ...(isTrue("locked") && { locked: true }),
    ...(isTrue("federation-required") && { "federation-required": true }),
    ...(identities !== undefined && { "allowed-identities": lowerIdentities(document, identities) }),
    ...(sources !== undefined && { "allowed-sources": lowerSources(document, sources) }),
    ...(audiences !== undefined && { "pinned-audience": audiences }),
  };
}

/** `undefined` if a key is absent, `false` if it is `false`, else `true`. */
function flagOf(value: Data | undefined): boolean | undefined {
  return value === undefined ? undefined : value !== false;
}

function lowerIdentities(document: CheckedDocument, value: Data): AllowedIdentities {
  const at = joinPointer(POLICIES, "allowed-identities");
  const lists = Object.keys(IDENTITY_LISTS).filter((list) => member(value, list) !== undefined);
  return Object.fromEntries(
    lists.map((list) => [list, listTexts(document, value, at, list).map((text) => text.value)]),
  );
}

function lowerSources(document: CheckedDocument, value: Data): AllowedSources {
  const at = joinPointer(POLICIES, "allowed-sources");
  return Object.fromEntries(entries(value).map(([kind]) => [kind, lowerChoice(document, at, kind) ?? false]));
}

/** A value that is `true`, `false` or a list of texts. */
function lowerChoice(document: CheckedDocument, pointer: string, key: string): boolean | readonly string[] | undefined {
  const owner = memberAt(document.value, splitPointer(pointer)) ?? null;
  const value = member(owner, key);
  if (value === undefined || typeof value === "boolean") return value;
  return listTexts(document, owner, pointer, key).map((text) => text.value);
}

/** Lists the keys of the policies. */
export function listSwitches(document: CheckedDocument): PolicySwitch[] {
  return entries(member(document.value, "policies"))
    .filter(([name]) => isPolicyName(name))
    .map(([name, value]) => ({
      name,
      place: keyPlace(document, joinPointer(POLICIES, name)),
      isOff: value === false,
      isEmpty: isMapping(value) && !isList(value) && entries(value).length === 0,
    }));
}
