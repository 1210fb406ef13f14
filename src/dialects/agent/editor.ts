// The editor features of agent files.
import type { DocumentPlace } from "../../diagnostics/place.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import { allReferences, resolveReference } from "../../model/references.ts";
import type { Binding } from "../../model/binding.ts";
import { isSignIn } from "../../model/federation.ts";
import type { EditorFeatures, Link } from "../dialect.ts";

/** Finds the links, origins and sign-ins of an agent file. */
export function findAgentFeatures(config: AgentConfig, bindings: readonly Binding[]): EditorFeatures {
  const declared = [...config.providers.values(), ...config.models.values()].flatMap((entry) =>
    isSignIn(entry.auth) ? [{ ...entry, auth: entry.auth }] : [],
  );
  return {
    links: findLinks(config),
    origins: bindings.flatMap(({ name, place, inheritedFrom }) => {
      const at = config.models.get(name)?.provider?.place ?? place;
      return inheritedFrom === undefined ? [] : [{ place: at, name: `providers.${inheritedFrom}` }];
    }),
    signIns: declared.map(({ name, auth }) => ({
      place: auth.place,
      ...(config.models.get(name)?.auth === auth && { name }),
    })),
  };
}

/** Links from a model to the `auth` in force for it, from the name of a provider to its `auth`, and from a reference to its model. */
function findLinks(config: AgentConfig): Link[] {
  const placeOfProvider = (name: string | undefined): DocumentPlace | undefined => {
    const provider = config.providers.get(name ?? "");
    return provider?.auth?.place ?? provider?.place;
  };
  const models = [...config.models.values()].flatMap(({ place, provider, auth }) => [
    link(provider?.place, placeOfProvider(provider?.value)),
    link(place, auth?.place ?? placeOfProvider(provider?.value)),
  ]);
  const references = allReferences(config).map((reference) => {
    const model = resolveReference(config, reference);
    return link(
      reference.place,
      model && (config.models.get(model.name)?.place ?? placeOfProvider(model.provider?.value)),
    );
  });
  return [...models, ...references].flatMap((each) => each ?? []);
}

function link(from: DocumentPlace | undefined, to: DocumentPlace | undefined): Link | undefined {
  return from && to && { from, to };
}
