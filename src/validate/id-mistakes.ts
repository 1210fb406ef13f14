// What a value that should be an id is instead: a placeholder, an id of another kind, a credential, an id with blanks around it.
import type { PlacedFix } from "../diagnostics/extras.ts";
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem, type ProblemExtras } from "../diagnostics/problem.ts";
import { hasCredential } from "../text/credential.ts";
import type { Range } from "../text/source.ts";

/** The kinds of Anthropic's ids: how they begin, what people call them, and the key they belong to, in snake case. */
export const ID_KINDS = {
  federationRule: { prefix: "fdrl_", noun: "the id of a federation rule", key: "federation_rule_id" },
  serviceAccount: { prefix: "svac_", noun: "the id of a service account", key: "service_account_id" },
  workspace: { prefix: "wrkspc_", noun: "the id of a workspace", key: "workspace_id" },
  issuer: { prefix: "fdis_", noun: "the id of an issuer, which no key takes", key: undefined },
  organization: { prefix: "org_", noun: "no organization id: that is a bare UUID", key: undefined },
  shortServiceAccount: { prefix: "sa_", noun: "no service account id: that begins with `svac_`", key: undefined },
  oldWorkspace: { prefix: "ws_", noun: "no workspace id: that begins with `wrkspc_`", key: undefined },
} as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UUID_PARTS = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i;
// What examples and tests have for a UUID: one digit over and over in each of its parts, or all digits in their order.
const EXAMPLE_UUID = /^(.)\1{7}-(.)\2{3}-(.)\3{3}-(.)\4{3}-(.)\5{11}$|^12345678-1234-|^123e4567-e89b-/i;
// What no value of any kind has in it.
const PLACEHOLDER = /\.\.\.|…|^<.*>$|<(your|my|the)?[-_ a-z]*>|^your[-_ ]|^(REPLACE|CHANGE|TODO|TBD|FIXME)([-_ ].*)?$/i;
// What no id has in it, though a name may.
const PLACEHOLDER_ID =
  /REPLACE|CHANGE_?ME|INSERT|PLACEHOLDER|EXAMPLE|\bTBD\b|(^|_)(your|my|todo)[-_]?|x{3,}|^[${]|__|@@|_(id|rule|here|test)$/i;

/** Whether a text is a placeholder. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value) && !value.includes("${{");
}

/** Whether an id is a placeholder; a UUID such as one of zeros is only a warning, since tests use it. */
export function findPlaceholder(value: string): Pick<ProblemExtras, "severity"> | undefined {
  if (UUID.test(value) && EXAMPLE_UUID.test(value)) return { severity: "warning" };
  return !value.includes("${{") && (PLACEHOLDER.test(value) || PLACEHOLDER_ID.test(value)) ? {} : undefined;
}

/** The id that a value is but for its spelling: what was copied with it, a prefix in capitals or with a dash, a UUID without dashes. */
export function respellId(name: string, value: string): string | undefined {
  const bare = textInside(value, /[^0-9a-z]/i);
  const kind = Object.values(ID_KINDS).find(({ key }) => isNameOf(name, key));
  if (!kind) return UUID_PARTS.exec(bare)?.slice(1).join("-");
  const [, prefix = "", rest = ""] = /^([a-z]+)[-_]([0-9a-z]+)$/i.exec(bare) ?? [];
  return `${prefix.toLowerCase()}_` === kind.prefix ? kind.prefix + rest : undefined;
}

/** A value without the blanks around it; other characters that cannot be seen stay, and are told as what they are. */
export function trimBlanks(value: string): string {
  return textInside(value, BLANK);
}

/** The edits that take the blanks away from around a value. */
export function paddingFix({ document, pointer }: DocumentPlace, value: string): PlacedFix {
  const { start, end } = rangeInside(value, BLANK);
  const spans = [
    { start: 0, end: start },
    { start: end, end: value.length },
  ].filter((span) => span.start < span.end);
  return {
    kind: "remove-blanks",
    edits: spans.map((span) => ({ place: valuePlace(document, pointer, span), text: "" })),
  };
}

const BLANK = /[ \t\n\u00A0]/;

/** The range of a text without such characters around it. A pattern with `+$` would look from each of them to the end of them. */
function rangeInside(text: string, around: RegExp): Range {
  let start = 0;
  let end = text.length;
  while (start < end && around.test(text.charAt(start))) start += 1;
  while (start < end && around.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function textInside(text: string, around: RegExp): string {
  const { start, end } = rangeInside(text, around);
  return text.slice(start, end);
}

/** The problem of a value that is no id of the right kind, if it is anything that we know. `wanted` says what belongs there. */
export function explainMalformedId(
  place: DocumentPlace,
  name: string,
  value: string,
  wanted: string,
): Problem | undefined {
  if (hasCredential(value))
    return problem("credential-in-config", place, { name, length: value.length, part: "value" });
  const placeholder = findPlaceholder(value);
  if (placeholder) return problem("placeholder-id", place, { name, value, wanted }, placeholder);
  const swapped = findSwapped(place, name, value);
  if (swapped) return swapped;
  const trimmed = trimBlanks(value);
  const isPadded = trimmed !== value && (UUID.test(trimmed) || kindOf(trimmed) !== undefined);
  return isPadded ? problem("padded-value", place, { name }, { fix: paddingFix(place, value) }) : undefined;
}

function findSwapped(place: DocumentPlace, name: string, value: string): Problem | undefined {
  const kind = kindOf(value.trim());
  const isUuid = UUID.test(value.trim()) && !isNameOf(name, "organization_id");
  if ((!kind || isNameOf(name, kind.key)) && !isUuid) return undefined;
  const key = isUuid ? "organization_id" : kind?.key;
  const isKebab = name.includes("-");
  const home = key && (isKebab ? key.replaceAll("_", "-") : key);
  const noun = isUuid ? "a UUID, like the id of an organization" : (kind?.noun ?? "");
  return problem("swapped-id", place, { name, value, kind: noun, home });
}

/** Whether a name stands for a key: it is that in any notation, or a variable, whose name ends with it. */
function isNameOf(name: string, key: string | undefined): boolean {
  return key !== undefined && name.toLowerCase().replaceAll("-", "_").endsWith(key);
}

function kindOf(value: string) {
  return Object.values(ID_KINDS).find(({ prefix }) => value.toLowerCase().startsWith(prefix));
}
