// The dialect of configuration files of wifc.
import { hasConfigShape } from "../../generated/config-guards.ts";
import type { SettingsConfig } from "../../model/settings.ts";
import type { Dialect } from "../dialect.ts";
import { checkSettings } from "./check.ts";
import { isConfigFile } from "./recognize.ts";

/** Configuration files. A search leaves them out: they are checked with the files that they are for. */
export const CONFIG: Dialect<SettingsConfig> = {
  name: "config",
  schema: "config",
  hasRightShape: hasConfigShape,
  marks: {},
  sources: [],
  readsFirstOnly: true,
  isReadByOthers: true,
  recognizes: (_, name) => isConfigFile(name),
  credentials: { isAllOurs: false, paths: [[]] },
  check: checkSettings,
  needsNothing: "No environment variables are needed.",
};
