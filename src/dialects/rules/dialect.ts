// The dialect of files with resources of Anthropic's Admin API: federation rules, issuers, service accounts.
import { hasRulesShape } from "../../generated/rules-guards.ts";
import type { ResourcesConfig } from "../../model/resources.ts";
import type { Dialect } from "../dialect.ts";
import { checkResources } from "./check.ts";
import { hasResource, RESOURCE_MARK } from "./recognize.ts";

/** Files with federation rules, issuers and service accounts. */
export const RULES: Dialect<ResourcesConfig> = {
  name: "rules",
  schema: "rules",
  hasRightShape: hasRulesShape,
  marks: { yaml: RESOURCE_MARK, json: RESOURCE_MARK },
  sources: [],
  readsFirstOnly: false,
  isReadByOthers: true,
  recognizes: hasResource,
  credentials: { isAllOurs: false, paths: [[]] },
  check: checkResources,
  needsNothing: "No environment variables are needed.",
};
