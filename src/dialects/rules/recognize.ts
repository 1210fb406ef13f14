// How a file with resources of Anthropic's Admin API is distinguished from other YAML and JSON.
import { isMapping, items, member, textMember, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import type { Source } from "../../text/source.ts";

/** What every file with resources contains. */
export const RESOURCE_MARK = /(?:fdrl|fdis|svac)_|federation_(?:rule|issuer)/;

const ID = /^(?:fdrl|fdis|svac)_/;
const WRITTEN_ID = /"id"\s*:\s*"(?:fdrl|fdis|svac)_/;
// Key files of Google Cloud have the type of service accounts too, so that it does not count.
const TYPE = /^federation_(?:rule|issuer)$/;

/** The items that may be resources: of a list, of a page with `data`, or the document itself. */
export function listItems(value: Data): { readonly item: Data; readonly pointer: Pointer }[] {
  const data = isMapping(value) ? member(value, "data") : value;
  if (data === undefined) return [{ item: value, pointer: "" }];
  const owner = isMapping(value) ? "/data" : "";
  return items(data).map((item, index) => ({ item, pointer: joinPointer(owner, index) }));
}

/** Whether a document has a resource, by its id or by its type. */
export function hasResource(value: Data): boolean {
  return listItems(value).some(
    ({ item }) => ID.test(textMember(item, "id") ?? "") || TYPE.test(textMember(item, "type") ?? ""),
  );
}

/** Whether a text that cannot be read may have a resource. */
export function mentionsResource({ text }: Source): boolean {
  return WRITTEN_ID.test(text);
}

/** Whether a document is an answer of the Admin API without resources. */
export function isEmptyPage(value: Data): boolean {
  const data = isMapping(value) ? member(value, "data") : value;
  return Array.isArray(data) && data.length === 0;
}
