// What a value that should be an id is instead: a placeholder, an id of another kind, a credential, an id with blanks around it.
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type PlacedFix, type Problem, type ProblemExtras } from "../diagnostics/problem.ts";
import { hasCredential } from "../text/credential.ts";
import { splitPointer } from "../text/pointer.ts";

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
const ZERO_UUID = /^0{8}(-0{4}){3}-0{12}$/;
// What no value of any kind has in it.
const PLACEHOLDER = /\.\.\.|…|^<.*>$|<(your|my|the)?[-_ a-z]*>|^your[-_ ]|^(REPLACE|CHANGE|TODO|TBD|FIXME)([-_ ].*)?$/i;
// What no id has in it, though a name may.
const PLACEHOLDER_ID =
  /REPLACE|CHANGE_?ME|INSERT|PLACEHOLDER|EXAMPLE|\bTBD\b|(^|_)(your|my|todo)[-_]?|x{3,}|^[${]|__|@@|_(id|rule|here|test)$/i;

/** Whether a text is a placeholder. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value) && !value.includes("${{");
}

/** Whether an id is a placeholder; one of zeros is only a warning, since tests use it. */
export function findPlaceholder(value: string): Pick<ProblemExtras, "severity"> | undefined {
  if (ZERO_UUID.test(value)) return { severity: "warning" };
  return !value.includes("${{") && (PLACEHOLDER.test(value) || PLACEHOLDER_ID.test(value)) ? {} : undefined;
}

/** A value without the blanks around it; other characters that cannot be seen stay, and are told as what they are. */
export function trimBlanks(value: string): string {
  return value.replace(/^[ \t\n\u00A0]+|[ \t\n\u00A0]+$/g, "");
}

/** The edits that take the blanks away from around a value. */
export function paddingFix({ document, pointer }: DocumentPlace, value: string): PlacedFix {
  const start = value.search(/[^ \t\n\u00A0]|$/);
  const end = start + trimBlanks(value).length;
  const spans = [
    { start: 0, end: start },
    { start: end, end: value.length },
  ].filter((span) => span.start < span.end);
  return {
    title: "remove the blanks",
    edits: spans.map((span) => ({ place: valuePlace(document, pointer, span), text: "" })),
  };
}

/** The problem of a value that is no id of the right kind, if it is anything that we know. `wanted` says what belongs there. */
export function explainMalformedId(
  place: DocumentPlace,
  name: string,
  value: string,
  wanted: string,
): Problem | undefined {
  if (hasCredential(value)) return problem("credential-in-config", place, { name, length: value.length });
  const placeholder = findPlaceholder(value);
  if (placeholder) return problem("placeholder-id", place, { name, value, wanted }, placeholder);
  const swapped = findSwapped(place, name, value);
  if (swapped) return swapped;
  const trimmed = trimBlanks(value);
  const isPadded = trimmed !== value && (UUID.test(trimmed) || kindOf(trimmed) !== undefined);
  return isPadded ? problem("padded-value", place, { name }, { fix: paddingFix(place, value) }) : undefined;
}

function findSwapped(place: DocumentPlace, name: string, value: string): Problem | undefined {
  const snakeName = name.replaceAll("-", "_");
  const kind = kindOf(value.trim());
  const isUuid = UUID.test(value.trim()) && snakeName !== "organization_id";
  if ((!kind || kind.key === snakeName) && !isUuid) return undefined;
  const key = isUuid ? "organization_id" : kind?.key;
  const isKebab = splitPointer(place.pointer).at(-1)?.includes("-") === true;
  const home = key && (isKebab ? key.replaceAll("_", "-") : key);
  const noun = isUuid ? "a UUID, like the id of an organization" : (kind?.noun ?? "");
  return problem("swapped-id", place, { name, value, kind: noun, home });
}

function kindOf(value: string) {
  return Object.values(ID_KINDS).find(({ prefix }) => value.toLowerCase().startsWith(prefix));
}
