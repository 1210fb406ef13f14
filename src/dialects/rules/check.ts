// A file with resources → its config, and the mistakes in their meaning. Nothing in it signs in.
import type { ResourcesConfig } from "../../model/resources.ts";
import { RESOURCE_RULES } from "../../rules/resource-rules.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { Checked } from "../dialect.ts";
import { checkWithoutSignIns } from "../without-sign-ins.ts";
import { lowerResources } from "./lower.ts";

/** Lowers a file with resources and applies the rules to it. */
export function checkResources(document: CheckedDocument): Checked<ResourcesConfig> {
  return checkWithoutSignIns(lowerResources(document), RESOURCE_RULES);
}
