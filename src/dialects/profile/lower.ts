// A profile → config.
import { keyPlace, valuePlace } from "../../diagnostics/place.ts";
import { SDK_OPTIONAL_IDS, SDK_TOKEN, SDK_TOKEN_FILE } from "../../facts/sdk.ts";
import { describeDeclared } from "../../model/declared-config.ts";
import type { OmittedVariable, TokenSource } from "../../model/federation.ts";
import type { ProfileConfig } from "../../model/profile-config.ts";
import { tokenUrlBelow } from "../../model/token-url.ts";
import { member, textMember, type Data } from "../../parse/data.ts";
import { hasMovedPart, hasWrongPart, type CheckedDocument } from "../checked-document.ts";
import { SDK_SPELLING } from "../sdk-variables.ts";
import { declareAuth } from "../declared-auth.ts";
import { readFields } from "../fields.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { INNER_KEYS, isFederatedProfile, OUTER_KEYS, TOKEN } from "./recognize.ts";
import { textOfKey } from "../text.ts";

const AUTHENTICATION = "/authentication";

/** Lowers a profile. */
export function lowerProfile(document: CheckedDocument): ProfileConfig {
  const { value } = document;
  const authentication = member(value, "authentication");
  const inner = readFields(INNER_KEYS, document, AUTHENTICATION, authentication, "literal");
  const outer = readFields(OUTER_KEYS, document, "", value, "literal");
  const ids = { ...inner.values, ...outer.values };
  const baseUrl = textOfKey(document, value, "", "base_url");
  const tokenUrl = baseUrl && tokenUrlBelow(baseUrl);
  const place = keyPlace(document, AUTHENTICATION);
  const auth = declareAuth(
    {
      values: { ...ids, ...(tokenUrl && { tokenUrl }) },
      unreadable: [...inner.unreadable, ...outer.unreadable],
      spelling: { tokenUrl: "base_url" },
      place,
      block: place,
      source: lowerToken(document, member(authentication, TOKEN)),
      omitted: listOmitted(value, authentication),
      openFields: SDK_OPTIONAL_IDS.flatMap(([, field]) => (ids[field] ? [] : [field])),
      isComplete: !hasWrongPart(document, "") && !hasMovedPart(document, ""),
    },
    "profile",
  );
  const [, name = ""] = /([^\\/]*)\.json$/i.exec(document.source.name) ?? [];
  if (!isFederatedProfile(value, document.source.name)) return describeUser(document, name);
  return {
    dialect: "profile",
    ...describeDeclared([
      { kind: "profile", name, place: valuePlace(document, ""), program: "sdk", missing: [], layers: [], auth },
    ]),
    lookalikes: findLookalikeKeys(document),
  };
}

/** A profile with which a person signs in. */
function describeUser(document: CheckedDocument, name: string): ProfileConfig {
  const place = valuePlace(document, `${AUTHENTICATION}/type`);
  const credential = textMember(member(document.value, "authentication"), "type") ?? "";
  return {
    dialect: "profile",
    ...describeDeclared([]),
    unfederated: () => [{ kind: "profile", name, place, credential }],
    lookalikes: findLookalikeKeys(document),
  };
}

function lowerToken(document: CheckedDocument, token: Data | undefined): TokenSource | undefined {
  const at = `${AUTHENTICATION}/${TOKEN}`;
  const path = textOfKey(document, token, at, "path");
  return path && { kind: "file", place: keyPlace(document, `${at}/path`), path };
}

/** What the SDKs read from variables if the profile leaves it out. */
function listOmitted(value: Data, authentication: Data | undefined): OmittedVariable[] {
  const isGiven = (key: string) => member(authentication, key) !== undefined || member(value, key) !== undefined;
  const groups = [
    ...(isGiven("federation_rule_id") ? [] : [[SDK_SPELLING.federationRuleId ?? ""]]),
    ...(isGiven("organization_id") ? [] : [[SDK_SPELLING.organizationId ?? ""]]),
    ...(isGiven(TOKEN) ? [] : [[SDK_TOKEN_FILE, SDK_TOKEN]]),
  ];
  return groups.map(([variable = "", ...alternatives]) => ({ variable, alternatives, setBy: "user" }));
}
