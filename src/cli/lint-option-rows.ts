// The options of `wifc lint`, as help lists them.
import { TARGET_NAMES } from "../targets/capability.ts";
import { parseCount, parseOrdinal, parseOutput, parseShard } from "./arguments.ts";
import { CONFIG_OPTIONS, RULES_OPTION } from "./config-options.ts";
import { STDIN_NAME } from "./display-name.ts";
import type { OptionRow } from "./option-row.ts";
import { parseRule } from "./parse-rule.ts";
import { REPORT_OPTIONS } from "./report-options.ts";

/** The options of `wifc lint` itself. */
export const LINT_OPTIONS: readonly OptionRow[] = [
  ...REPORT_OPTIONS,
  RULES_OPTION,
  ...CONFIG_OPTIONS,
  { flags: "--target <name>", description: "Also report what this target does not support", choices: TARGET_NAMES },
  {
    flags: "--rule <CODE=SEVERITY>",
    description: "Set the severity of a code to off, note, warning or error; repeatable",
    parse: parseRule,
  },
  { flags: "--allow-empty", description: "Succeed if there is no file to check, which is a failure otherwise" },
  { flags: "--fix", description: "Fix all mistakes that have only one possible fix" },
  { flags: "--fix-unsafe", description: "Also make fixes that may change what a file means", implies: { fix: true } },
  { flags: "--fix-dry-run", description: "Print what would be fixed as a diff, without writing any file" },
  { flags: "--baseline <file>", description: "Leave out the findings that this file lists" },
  {
    flags: "--write-baseline <file>",
    description: "Write all findings to this file, for --baseline",
    parse: parseOutput,
  },
  {
    flags: "--files-from <file>",
    description: "Also check the files listed in this file, or in standard input for -",
  },
  { flags: "--changed [ref]", description: "Check only files that differ from a git reference (default: HEAD)" },
  { flags: "--watch", description: "Check again after every change, until Ctrl-C" },
  { flags: "--shard <i/n>", description: "Check only part i of n of the files", parse: parseShard },
  {
    flags: "--jobs <n>",
    description: "Check files in this many threads (default: 1, and in long runs one for each core)",
    parse: parseOrdinal,
  },
  { flags: "--max-findings <n>", description: "Print at most this many findings, but count all", parse: parseCount },
  {
    flags: "--group <by>",
    description: "In text and concise, print findings of a file or of a code together",
    choices: ["file", "code"],
    byDefault: "file",
  },
  { flags: "--statistics", description: "In text and json, also count the findings by code" },
  { flags: "--quiet", description: "Report errors only, and print nothing if there are none" },
  {
    flags: "--stdin-filename <path>",
    description: "File name to use for standard input",
    byDefault: STDIN_NAME,
  },
];
