// What a model of an agent file needs: the variables of its token source, its keys, the references in its own texts.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Binding } from "../model/binding.ts";
import type { TokenSource } from "../model/federation.ts";
import { readsIn, type Text } from "../syntax/text.ts";
import { sourceTexts } from "../model/texts.ts";
import { subjectOf, variableNeed, type PlacedNeed, type SingleNeed } from "./need.ts";

export function findModelNeeds(binding: Binding): SingleNeed[] {
  const of = (reason: string, place: DocumentPlace): PlacedNeed => ({ ...subjectOf(binding), reason, place });
  const keys = binding.keys.map(({ name, alternatives, reason, place }) => ({
    ...variableNeed(name, of(reason, place)),
    alternatives,
  }));
  const own = binding.texts.flatMap(({ text, reason }) => readNeeds(text, of(reason, text.place)));
  return [...(binding.federation ? findSourceNeeds(binding.federation.source, of) : []), ...keys, ...own];
}

/** The variables that a token source reads. `of` makes a need of whoever has the source. */
export function findSourceNeeds(
  source: TokenSource,
  of: (reason: string, place: DocumentPlace) => PlacedNeed,
): SingleNeed[] {
  if (source.kind === "env") return [variableNeed(source.name.value, of("identity_token.env", source.name.place))];
  return sourceTexts(source).flatMap(({ name, text }) => readNeeds(text, of(`identity_token.${name}`, text.place)));
}

function readNeeds(text: Text, need: PlacedNeed): SingleNeed[] {
  return readsIn(text).flatMap(({ name }) => (name === undefined ? [] : [variableNeed(name, need)]));
}
