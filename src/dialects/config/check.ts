// A configuration file → its settings, and the mistakes in their meaning. Nothing in it signs in.
import type { SettingsConfig } from "../../model/settings.ts";
import { CONFIG_RULES } from "../../rules/config-rules.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { Checked } from "../dialect.ts";
import type { CheckOptions } from "../options.ts";
import { checkWithoutSignIns } from "../without-sign-ins.ts";
import { lowerSettings } from "./lower.ts";

/** Lowers a configuration file and applies the rules to it. */
export function checkSettings(document: CheckedDocument, options: CheckOptions): Checked<SettingsConfig> {
  return checkWithoutSignIns(lowerSettings(document, options), CONFIG_RULES);
}
