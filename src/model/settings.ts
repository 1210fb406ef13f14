// What a configuration file says about the check of other files.
import type { Code } from "../diagnostics/catalogue.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { Policies } from "./policies.ts";
import type { FileConfig } from "./file-config.ts";

/** What is said about some files, or about all. */
export interface FileSettings {
  readonly rules: Readonly<Partial<Record<Code, Severity | "off">>>;
  /** The name of a target, as the schema lists them. */
  readonly target?: string;
}

/** The path of files with federation rules, and why they cannot be read. */
export interface RulesPath extends Text {
  readonly unreadable?: string;
}

/** A key of `policies`. */
export interface PolicySwitch {
  readonly name: string;
  readonly place: DocumentPlace;
  /** Whether it switches the policy off. */
  readonly isOff: boolean;
  /** Whether it has no list, so that it checks nothing. */
  readonly isEmpty: boolean;
}

/** What a configuration file says. Patterns and paths are relative to its directory. */
export interface Settings extends FileSettings {
  readonly ignore: readonly string[];
  /** The last one that matches a file wins. */
  readonly overrides: readonly (FileSettings & { readonly files: readonly string[] })[];
  readonly federationRules: readonly RulesPath[];
  readonly policies: Policies;
  /** The keys in it. */
  readonly keys: readonly string[];
}

/** A configuration file. */
export interface SettingsConfig extends FileConfig, Settings {
  readonly dialect: "config";
  /** The keys that should be codes, and the severity of each if it can be read. */
  readonly codes: readonly {
    readonly name: string;
    readonly place: DocumentPlace;
    readonly severity: Severity | "off" | undefined;
  }[];
  readonly switches: readonly PolicySwitch[];
  /** The policies that apply in addition to its own. */
  readonly enforced: readonly Policies[];
}
