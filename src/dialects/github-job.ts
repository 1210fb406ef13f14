// What a workflow says of a job that its identity token depends on: the events in `on`, and the name of the environment.
import { keyPlace, valuePlace } from "../diagnostics/place.ts";
import type { Trigger } from "../model/github-job.ts";
import { entries, items, member, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { Text } from "../syntax/text.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { CheckedDocument } from "./checked-document.ts";
import { textOfKey } from "./text.ts";

/** Lists the events in `on`: a name, a list of names, or a mapping. */
export function lowerTriggers(document: Document): Trigger[] {
  const on = member(document.value, "on");
  if (typeof on === "string") return [{ name: on, place: valuePlace(document, "/on") }];
  const listed = items(on).flatMap((name, index) =>
    typeof name === "string" ? [{ name, place: valuePlace(document, joinPointer("/on", index)) }] : [],
  );
  return [...listed, ...entries(on).map(([name]) => ({ name, place: keyPlace(document, joinPointer("/on", name)) }))];
}

/** The name in `environment`: its value, or the `name` in it. */
export function lowerEnvironmentName(document: CheckedDocument, owner: Data, pointer: Pointer): Text | undefined {
  const at = joinPointer(pointer, "environment");
  return (
    textOfKey(document, owner, pointer, "environment", "github") ??
    textOfKey(document, member(owner, "environment"), at, "name", "github")
  );
}
