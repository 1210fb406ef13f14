// A file with resources of the Admin API → config. In its JSON, `null` means absent.
import { keyPlace, type DocumentPlace, type LocatedDocument } from "../../diagnostics/place.ts";
import type {
  FederationRule,
  Issuer,
  Resource,
  ResourcesConfig,
  RuleMatch,
  RuleWorkspaces,
  ServiceAccount,
  WrittenNumber,
} from "../../model/resources.ts";
import { entries, isList, member, textMember, type Data } from "../../parse/data.ts";
import type { Text } from "../../syntax/text.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { hasWrongPart, type CheckedDocument } from "../checked-document.ts";
import { textOfKey } from "../text.ts";
import { describeUndeclared } from "../without-sign-ins.ts";
import { listItems } from "./recognize.ts";

/** Lowers a file with resources. What a resource is follows from the prefix of its id. */
export function lowerResources(document: CheckedDocument): ResourcesConfig {
  const items = listItems(document.value).map(({ item, pointer }) => ({ document, value: item, pointer }));
  const nextPage = findNextPage(document);
  return {
    dialect: "rules",
    ...describeUndeclared(document),
    rules: items.flatMap((item) => lowerRule(item) ?? []),
    issuers: items.flatMap((item) => lowerIssuer(item) ?? []),
    accounts: items.flatMap((item) => lowerAccount(item) ?? []),
    ...(nextPage && { nextPage }),
  };
}

/** Where a page says that there is a next one. */
export function findNextPage(document: LocatedDocument & Pick<CheckedDocument, "value">): DocumentPlace | undefined {
  return (member(document.value, "next_page") ?? "") === "" ? undefined : keyPlace(document, "/next_page");
}

/** A mapping in a document, whose values are read by their keys. */
interface Item {
  readonly document: CheckedDocument;
  readonly value: Data | undefined;
  readonly pointer: Pointer;
}

function lowerRule(item: Item): FederationRule | undefined {
  const resource = lowerResource(item, "fdrl_");
  if (!resource) return undefined;
  const target = inner(item, "target");
  const [issuer, scope, account, type] = [
    text(item, "issuer_id"),
    text(item, "oauth_scope"),
    text(target, "service_account_id"),
    text(target, "type"),
  ];
  const lifetime = number(item, "token_lifetime_seconds");
  return {
    ...resource,
    ...(issuer && { issuer }),
    match: lowerMatch(inner(item, "match")),
    ...(account && { account }),
    ...(type && type.value !== "service_account" && { otherTarget: type }),
    workspaces: lowerWorkspaces(item),
    ...(scope && { scope }),
    ...(lifetime && { lifetime }),
  };
}

const MATCHERS = new Set(["subject_prefix", "audience", "claims", "condition"]);

function lowerMatch(match: Item): RuleMatch {
  const { document, value, pointer } = match;
  const [subject, audience, condition] = [
    text(match, "subject_prefix"),
    text(match, "audience"),
    text(match, "condition"),
  ];
  const claims = inner(match, "claims");
  const place = keyPlace(document, pointer);
  const unknown = entries(value).flatMap(([name, matcher]) => {
    const at = joinPointer(pointer, name);
    const isReported = hasWrongPart(document, at);
    return matcher !== null && (isReported || !MATCHERS.has(name))
      ? [{ name, place: keyPlace(document, at), isReported }]
      : [];
  });
  return {
    place,
    ...(subject && { subject }),
    ...(audience && { audience }),
    claims: entries(claims.value).flatMap(([name]) => {
      const wanted = text(claims, name);
      return wanted ? [{ name, text: wanted }] : [];
    }),
    ...(condition && { condition }),
    unknown: document.wrong.has(place.pointer) ? [{ name: "match", place, isReported: true }] : unknown,
  };
}

/** Where a rule is enabled. The older `workspace_id` counts only without `workspace_ids`; archiving empties both. */
function lowerWorkspaces({ document, value, pointer }: Item): RuleWorkspaces {
  const place = (key: string) => keyPlace(document, joinPointer(pointer, key));
  if (member(value, "applies_to_all_workspaces") === true) {
    return { kind: "all", place: place("applies_to_all_workspaces") };
  }
  const listed = member(value, "workspace_ids");
  const ids = [...new Set((isList(listed) ? listed : []).filter((id) => typeof id === "string"))];
  const single = textMember(value, "workspace_id");
  if (ids.length > 0) return { kind: "listed", ids, place: place("workspace_ids") };
  if (single !== undefined) return { kind: "listed", ids: [single], place: place("workspace_id") };
  return isList(listed) && listed.length === 0 ? { kind: "none", place: place("workspace_ids") } : { kind: "unknown" };
}

function lowerIssuer(item: Item): Issuer | undefined {
  const resource = lowerResource(item, "fdis_");
  const [url, longestLife] = [text(item, "issuer_url"), number(item, "max_jwt_lifetime_seconds")];
  const fetched = lowerFetched(inner(item, "jwks"), url);
  return (
    resource && { ...resource, ...(url && { url }), ...(fetched && { fetched }), ...(longestLife && { longestLife }) }
  );
}

function lowerFetched(jwks: Item, url: Text | undefined): Text | undefined {
  const type = text(jwks, "type")?.value;
  if (type === "explicit_url") return text(jwks, "url");
  return type === "discovery" ? (text(jwks, "discovery_base") ?? url) : undefined;
}

function lowerAccount(item: Item): ServiceAccount | undefined {
  const resource = lowerResource(item, "svac_");
  const role = text(item, "organization_role");
  return resource && { ...resource, ...(role && { role }) };
}

/** What every resource has; nothing if its id has another prefix. */
function lowerResource(item: Item, prefix: string): Resource | undefined {
  const [id, name, archived] = [text(item, "id"), text(item, "name"), text(item, "archived_at")];
  if (!id?.value.startsWith(prefix)) return undefined;
  return {
    id,
    ...(name && { name }),
    place: keyPlace(item.document, item.pointer),
    ...(archived && { archived }),
  };
}

function inner({ document, value, pointer }: Item, key: string): Item {
  return { document, value: member(value, key), pointer: joinPointer(pointer, key) };
}

function text({ document, value, pointer }: Item, key: string): Text | undefined {
  return textOfKey(document, value, pointer, key);
}

function number({ document, value, pointer }: Item, key: string): WrittenNumber | undefined {
  const found = member(value, key);
  return typeof found === "number" ? { value: found, place: keyPlace(document, joinPointer(pointer, key)) } : undefined;
}
