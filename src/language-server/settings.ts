// The settings of an editor. Anything that is not understood is ignored.
import type { CheckRuleOptions } from "../api/check-rule.ts";
import type { LintOptions } from "../api/lint.ts";
import { isCode } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { CLAIM_OPTIONS, type ClaimOption } from "../matching/possible-text.ts";
import { TARGET_NAMES, type TargetName } from "../targets/capability.ts";

/** What an editor can set. */
export interface Settings extends Pick<LintOptions, "target" | "rules"> {
  /** What the files do not say about their tokens, for the federation rules that they need. */
  readonly token?: Pick<CheckRuleOptions, ClaimOption>;
  /** Whether to check all files of the workspace, not only open ones. */
  readonly lintWorkspace?: true;
}

/** Reads `{ "target": NAME, "rules": { CODE: SEVERITY }, "token": { OPTION: VALUE }, "lintWorkspace": true }`. */
export function readSettings(value: unknown): Settings {
  const { target, rules, token, lintWorkspace } = asRecord(value);
  const given = CLAIM_OPTIONS.flatMap((option) => {
    const written = asRecord(token)[option];
    return typeof written === "string" && written !== "" ? [[option, written]] : [];
  });
  return {
    ...(isTarget(target) && { target }),
    ...(lintWorkspace === true && { lintWorkspace }),
    ...(given.length > 0 && { token: Object.fromEntries(given) }),
    rules: Object.fromEntries(
      Object.entries(asRecord(rules)).flatMap(([code, written]) => {
        const severity = RULE_SEVERITIES.find((each) => each === written);
        return isCode(code) && severity ? [[code, severity]] : [];
      }),
    ),
  };
}

function isTarget(value: unknown): value is TargetName {
  return TARGET_NAMES.some((each) => each === value);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
