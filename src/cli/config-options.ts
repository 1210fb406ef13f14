// Options that name what files are checked with: configurations, policies and federation rules.
import { collectPath, type OptionRow } from "./option-row.ts";

/** `--config`, `--no-config` and `--policy`. */
export const CONFIG_OPTIONS: readonly OptionRow[] = [
  {
    flags: "--config <file>",
    description: "Configuration to use instead of the nearest .wifc.yaml or .wifc.json of each file",
  },
  { flags: "--no-config", description: "Use no configuration" },
  {
    flags: "--policy <file>",
    description: "File with policies that nothing in the repository can switch off; repeatable",
    parse: collectPath,
  },
];

/** `--rules`. */
export const RULES_OPTION: OptionRow = {
  flags: "--rules <path>",
  description:
    "File or directory with federation rules, issuers and service accounts, or - for standard input; repeatable",
  parse: collectPath,
};
