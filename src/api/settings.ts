// A configuration file → its settings, and what they say about one file.
import { analyze, type Options } from "../analyze.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { CheckOptions } from "../dialects/options.ts";
import type { Settings } from "../model/settings.ts";
import { TARGET_NAMES } from "../targets/capability.ts";
import type { Source } from "../text/source.ts";
import type { LintOptions } from "./lint.ts";

/** What was read, and the mistakes in the file. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

const NONE: Settings = { rules: {}, ignore: [], overrides: [], federationRules: [], policies: {}, keys: [] };

/** Reads a configuration file, whatever its name. What has a mistake is left out. */
export function readSettings(source: Source, options: Options & CheckOptions): ReadSettings {
  const { documents, problems } = analyze(source, { ...options, dialect: "config" });
  const [settings = NONE] = documents.flatMap(({ config }) => (config.dialect === "config" ? [config] : []));
  return { settings, problems };
}

/** The severities and the target for a file. `matches` decides which overrides apply to it. */
export function settingsFor(
  { overrides, ...general }: Settings,
  matches: (patterns: readonly string[]) => boolean,
): Pick<LintOptions, "rules" | "target"> {
  const chosen = [general, ...overrides.filter(({ files }) => matches(files))];
  const named = chosen.findLast(({ target: name }) => name !== undefined)?.target;
  const target = TARGET_NAMES.find((name) => name === named);
  return { rules: Object.assign({}, ...chosen.map(({ rules }) => rules)), ...(target && { target }) };
}
