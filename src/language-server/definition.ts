// Go to definition: from a model to the `auth` that applies to it, from a reference to its model, from an import to its file, from the id
// of a federation rule to the rule.
import type { Location } from "vscode-languageserver";
import { locatePlace, sourceOf, type Place } from "../diagnostics/place.ts";
import { findComparison } from "../api/comparison.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import type { CheckedFile, Host } from "./checked-file.ts";
import { FILE_START, foreignRange, toRange, touches } from "./positions.ts";

/** The location of what the text at an offset refers to; undefined if it refers to nothing. */
export function findDefinition(file: CheckedFile, offset: number, host: Host): Location | undefined {
  const isAt = (place: Place) => touches(locatePlace(place).range, offset);
  for (const { editor } of file.analysis.documents) {
    const { links, imports } = editor();
    const link = links.find(({ from }) => isAt(from));
    if (link) return { uri: file.document.uri, range: toRange(file.document, locatePlace(link.to).range) };
    const imported = imports?.files.find(({ place }) => isAt(place));
    if (imported) return { uri: host.uriOf(imported.name), range: FILE_START };
  }
  return findRule(file, isAt, host);
}

/** The rule whose id is at an offset, if it is in one of the files with which the sign-ins are compared. */
function findRule(
  { analysis, options, source }: CheckedFile,
  isAt: (place: Place) => boolean,
  host: Host,
): Location | undefined {
  const ids = analysis.documents.flatMap(({ config }) =>
    config.auths.flatMap((auth) => auth.values.federationRuleId ?? []),
  );
  const id = ids.find(({ place }) => sourceOf(place).name === source.name && isAt(place));
  if (!id || !options.federationRules?.length) return undefined;
  const { rules } = findComparison(options.federationRules, options).resources;
  const rule = rules.find((each) => each.id.value === id.value);
  if (!rule) return undefined;
  const { place } = rule.id;
  return { uri: host.uriOf(sourceOf(place).name), range: foreignRange(createSpanReader().ofPlace(place)) };
}
