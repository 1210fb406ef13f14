// What a user can set in the editor. It comes from outside: anything that is not understood is left out.
import type { LintOptions } from "../api/lint.ts";
import { isCode } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { TARGETS, type TargetName } from "../targets/targets.ts";

export type Settings = Pick<LintOptions, "target" | "rules">;

/** Reads `{ "target": NAME, "rules": { CODE: SEVERITY } }`. */
export function readSettings(value: unknown): Settings {
  const { target, rules } = asRecord(value);
  return {
    ...(isTarget(target) && { target }),
    rules: Object.fromEntries(
      Object.entries(asRecord(rules)).flatMap(([code, written]) => {
        const severity = RULE_SEVERITIES.find((each) => each === written);
        return isCode(code) && severity ? [[code, severity]] : [];
      }),
    ),
  };
}

function isTarget(value: unknown): value is TargetName {
  return typeof value === "string" && Object.hasOwn(TARGETS, value);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
