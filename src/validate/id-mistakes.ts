// What an id shows by itself: its kind by its prefix, whether it is a placeholder, and the whitespace around it.
import type { PlacedFix } from "../diagnostics/extras.ts";
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { ProblemExtras } from "../diagnostics/problem.ts";
import { UUID } from "../generated/constants.ts";
import type { Range } from "../text/source.ts";

/** The kinds of Anthropic ids, by their definition in the schema if there is one: their prefix, and their name in `swapped-id`. */
export const ID_KINDS = {
  federationRuleId: { prefix: "fdrl_", kind: "federation-rule", key: "federation_rule_id" },
  serviceAccountId: { prefix: "svac_", kind: "service-account", key: "service_account_id" },
  workspaceId: { prefix: "wrkspc_", kind: "workspace", key: "workspace_id" },
  issuer: { prefix: "fdis_", kind: "issuer", key: undefined },
  organization: { prefix: "org_", kind: "organization", key: undefined },
  shortServiceAccount: { prefix: "sa_", kind: "short-service-account", key: undefined },
  oldWorkspace: { prefix: "ws_", kind: "old-workspace", key: undefined },
} as const;

// UUIDs in examples and tests: one repeated digit in each part, or the digits in order.
const EXAMPLE_UUID = /^(.)\1{7}-(.)\2{3}-(.)\3{3}-(.)\4{3}-(.)\5{11}$|^12345678-1234-|^123e4567-e89b-/i;
// What only a placeholder contains.
const PLACEHOLDER = /\.\.\.|…|^<.*>$|<(your|my|the)?[-_ a-z]*>|^your[-_ ]|^(REPLACE|CHANGE|TODO|TBD|FIXME)([-_ ].*)?$/i;
// What no real id contains, though a name may.
const PLACEHOLDER_ID =
  /REPLACE|CHANGE_?ME|INSERT|PLACEHOLDER|EXAMPLE|\bTBD\b|(^|_)(your|my|todo)[-_]?|x{3,}|^[${]|__|@@|_(id|rule|here|test)$/i;

/** Whether a text is a placeholder. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value) && !value.includes("${{");
}

/** Whether an id is a placeholder. A UUID that tests use, such as one of zeros, is only a warning. */
export function findPlaceholder(value: string): Pick<ProblemExtras, "severity"> | undefined {
  if (UUID.test(value) && EXAMPLE_UUID.test(value)) return { severity: "warning" };
  return !value.includes("${{") && (PLACEHOLDER.test(value) || PLACEHOLDER_ID.test(value)) ? {} : undefined;
}

/** A value without the whitespace around it. Other invisible characters stay and are reported as such. */
export function trimSpaces(value: string): string {
  return trimMatching(value, SPACE);
}

/** The fix that removes the whitespace around a value. */
export function removeSpacesFix({ document, pointer }: DocumentPlace, value: string): PlacedFix {
  const { start, end } = rangeInside(value, SPACE);
  const spans = [
    { start: 0, end: start },
    { start: end, end: value.length },
  ].filter((span) => span.start < span.end);
  return {
    kind: "remove-spaces",
    edits: spans.map((span) => ({ place: valuePlace(document, pointer, span), text: "" })),
  };
}

const SPACE = /[ \t\n\u00A0]/;

/** The range of a text without these characters around it. A pattern with `+$` would take quadratic time. */
function rangeInside(text: string, around: RegExp): Range {
  let start = 0;
  let end = text.length;
  while (start < end && around.test(text.charAt(start))) start += 1;
  while (start < end && around.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** A text without these characters around it. */
export function trimMatching(text: string, around: RegExp): string {
  const { start, end } = rangeInside(text, around);
  return text.slice(start, end);
}
