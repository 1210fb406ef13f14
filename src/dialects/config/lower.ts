// A configuration file → its settings. Values of the wrong shape are left out.
import { isCode, type Code } from "../../diagnostics/catalogue.ts";
import { RULE_SEVERITIES, type Severity } from "../../diagnostics/entry.ts";
import { keyPlace } from "../../diagnostics/place.ts";
import type { FileSettings, SettingsConfig } from "../../model/settings.ts";
import { entries, items, member, type Data } from "../../parse/data.ts";
import type { Text } from "../../syntax/text.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { readableText, type CheckedDocument } from "../checked-document.ts";
import type { CheckOptions } from "../options.ts";
import { listSwitches, lowerPolicies } from "./policies.ts";
import { listTexts } from "./texts.ts";
import { describeUndeclared } from "../without-sign-ins.ts";

/** Lowers a configuration file. */
export function lowerSettings(
  document: CheckedDocument,
  { explainUnreadable, policies: enforced = [] }: CheckOptions,
): SettingsConfig {
  const { value } = document;
  const overrides = items(member(value, "overrides")).map((item, index) => ({
    item,
    pointer: joinPointer("/overrides", index),
  }));
  const ofCodes = [{ item: value, pointer: "" }, ...overrides];
  return {
    dialect: "config",
    ...describeUndeclared(document),
    ...lowerFileSettings(document, value, ""),
    ignore: valuesOf(listTexts(document, value, "", "ignore")),
    overrides: overrides.map(({ item, pointer }) => ({
      ...lowerFileSettings(document, item, pointer),
      files: valuesOf(listTexts(document, item, pointer, "files")),
    })),
    federationRules: listTexts(document, value, "", "federationRules").map((path) => {
      const unreadable = explainUnreadable?.(path.value, document.source.name);
      return { ...path, ...(unreadable !== undefined && { unreadable }) };
    }),
    codes: ofCodes.flatMap(({ item, pointer }) => {
      return entries(member(item, "rules")).map(([name, written]) => ({
        name,
        place: keyPlace(document, `${pointer}${joinPointer("/rules", name)}`),
        severity: readSeverity(written),
      }));
    }),
    policies: lowerPolicies(document),
    keys: entries(value).map(([key]) => key),
    switches: listSwitches(document),
    enforced,
  };
}

function lowerFileSettings(document: CheckedDocument, value: Data, pointer: Pointer): FileSettings {
  const target = readableText(document, value, pointer, "target");
  const rules: Partial<Record<Code, Severity | "off">> = {};
  for (const [code, written] of entries(member(value, "rules"))) {
    const severity = readSeverity(written);
    if (isCode(code) && severity) rules[code] = severity;
  }
  return { rules, ...(target !== undefined && { target }) };
}

function readSeverity(written: Data | undefined): Severity | "off" | undefined {
  return RULE_SEVERITIES.find((each) => each === written);
}

function valuesOf(texts: readonly Text[]): string[] {
  return texts.map(({ value }) => value);
}
