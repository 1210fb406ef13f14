// `--rule CODE=SEVERITY`, which needs the codes. Most runs do without.
import type { LintOptions } from "../api/lint.ts";
import { CODES, isCode } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { whyRetired } from "../diagnostics/retired.ts";
import { suggest } from "../text/suggest.ts";
import { InvalidValue } from "./option-row.ts";

/** Parses `CODE=SEVERITY` and adds it to the earlier ones. A retired code is still accepted, and has no effect. */
export function parseRule(text: string, earlier: LintOptions["rules"] = {}): LintOptions["rules"] {
  const [code = "", severity = "", ...rest] = text.split("=");
  const isRetired = whyRetired(code) !== undefined;
  if (!isCode(code) && !isRetired) {
    const suggestion = suggest(code, CODES);
    throw new InvalidValue(
      `unknown code; ${suggestion === undefined ? "`wifc explain` lists all codes" : `did you mean \`${suggestion}\`?`}`,
    );
  }
  const wanted = RULE_SEVERITIES.find((each) => each === severity);
  if (!wanted || rest.length > 0)
    throw new InvalidValue(`must be CODE=SEVERITY, where SEVERITY is one of ${RULE_SEVERITIES.join(", ")}`);
  return isRetired ? earlier : { ...earlier, [code]: wanted };
}
