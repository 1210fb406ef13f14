// A configuration file that was found or named → what it says about each file.
import { realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { LintOptions } from "../api/lint.ts";
import { readSettings, settingsFor } from "../api/settings.ts";
import { isCode, type Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { attributesOf } from "../diagnostics/problem.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import type { Settings } from "../model/settings.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { describeSystemError } from "../text/system-error.ts";
import { displayName } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { printMessage } from "./output.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";
import { createPathFilter } from "./path-filter.ts";
import { readRules } from "./read-rules.ts";
import { readSource } from "./read-source.ts";
import { today } from "./source-context.ts";

/** A configuration file, once it was read. */
export interface Configuration {
  readonly source: Source;
  /** What is wrong with it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why files with rules cannot be read, a sentence each. Without them, nothing is compared. */
  readonly unreadable: readonly string[];
  /** Whether a search leaves out a file. */
  readonly ignores: (path: string) => boolean;
  /** The options for a file. Those that were given win. */
  readonly apply: (path: string, given: LintOptions) => LintOptions;
  /** The codes that it turns off, for some files or for all. */
  readonly turnedOff: readonly Code[];
}

/** Reads a configuration file. Throws a `Failure` if that is impossible. */
export function readConfiguration(file: string): Configuration {
  const source = readSource(displayName(file));
  const directory = dirname(file);
  const { settings, problems } = readSettings(source, { today: today() });
  const { federationRules, unreadable } = readFederationRules(settings, directory);
  const namesOf = (path: string) => relative(directory, resolve(path)).split(sep);
  const ignored = createPathFilter(settings.ignore);
  const filters = new Map(settings.overrides.map(({ files }) => [files, createPathFilter(files)]));
  return {
    source,
    diagnostics: createDiagnostics(problems, "command-line"),
    unreadable,
    ignores: (path) => ignored(namesOf(path)),
    apply: (path, given) => {
      const own = settingsFor(settings, (patterns) => filters.get(patterns)?.(namesOf(path)) === true);
      return {
        ...(federationRules.length > 0 && { federationRules }),
        ...own,
        ...given,
        rules: { ...own.rules, ...given.rules },
      };
    },
    turnedOff: listTurnedOff(settings),
  };
}

function listTurnedOff({ rules, overrides }: Settings): Code[] {
  const off = [{ rules }, ...overrides].flatMap(({ rules: each }) =>
    Object.keys(each).filter((code) => isCode(code) && each[code] === "off" && !attributesOf(code).isAlwaysReported),
  );
  return [...new Set(off)].filter(isCode).toSorted();
}

/** Reads the files with rules. A file of the repository must not make wifc read and quote files elsewhere. */
function readFederationRules({ federationRules }: Settings, directory: string) {
  const roots = [findRepositoryRoot(directory), directory];
  const sources: Source[] = [];
  const unreadable: string[] = [];
  const spans = createSpanReader();
  for (const { value, place } of federationRules) {
    try {
      const file = resolve(directory, value);
      const real = realpathSync.native(file);
      if (!roots.some((root) => isInside(real, realpathSync.native(root))))
        throw new Error("it is outside the repository");
      sources.push(...readRules([displayName(file)]));
    } catch (error) {
      const { line } = spans.ofPlace(place).start;
      const reason =
        error instanceof Failure ? error.message : `cannot read ${safeLine(value)}: ${describeSystemError(error)}`;
      unreadable.push(`${safeLine(place.document.source.name)}:${line}: ${reason}`);
    }
  }
  return { federationRules: unreadable.length > 0 ? [] : sources, unreadable };
}

/** In CI, prints one line about the codes that configurations turn off, unless the user gave another severity. */
export function reportTurnedOff(configurations: readonly Configuration[], given: LintOptions["rules"] = {}): void {
  if (["", "0", "false"].includes(process.env["CI"] ?? "")) return;
  const parts = configurations.flatMap(({ source, turnedOff }) => {
    const codes = turnedOff.filter((code) => given[code] === undefined).map((code) => `\`${code}\``);
    return codes.length === 0 ? [] : [`${safeLine(source.name)} turns off ${codes.join(", ")}`];
  });
  if (parts.length > 0) printMessage(`wifc: ${parts.join("; ")}`);
}
