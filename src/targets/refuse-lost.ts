// What a target has no place for, found with the table of what targets carry.
import { keyPlace, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Federation, Text, TokenSource } from "../ir/federation.ts";
import type { Field } from "../ir/field.ts";
import { fieldName } from "../ir/texts.ts";
import { CAPABILITIES, SDK_TOKEN_VARIABLE, targetsThatCarry, type Feature, type TargetName } from "./capability.ts";
import type { FederatedBinding } from "./target.ts";

/** Something that a sign-in has, by the name that its author knows it by. */
interface Found {
  readonly feature: Feature;
  readonly what: "key" | "token source";
  readonly name: string;
  readonly place: DocumentPlace;
}

/** What to do about something that is lost, besides choosing another target. */
export type Advice = Readonly<Partial<Record<Feature, string>>>;

/** One problem for each thing that the target has no place for. */
export function refuseLost(
  target: Exclude<TargetName, "awf" | "awf-config">,
  binding: FederatedBinding,
  advice: Advice = {},
): Problem[] {
  return findFeatures(binding.federation)
    .filter(({ feature }) => CAPABILITIES[target].carries[feature] === false)
    .map(({ feature, what, name, place }) => {
      const elsewhere = otherTargets(binding, feature).filter((other) => other !== target);
      return problem(`${target}-lost-key`, place, { what, name, elsewhere, advice: advice[feature] });
    });
}

/** The targets that carry a feature of a sign-in together with its source. */
export function otherTargets({ kind, federation }: FederatedBinding, feature: Feature): TargetName[] {
  const { source } = federation;
  const isRenamed = source.kind === "env" && source.name.value !== SDK_TOKEN_VARIABLE;
  const targets = targetsThatCarry(source.kind, feature, ...(kind === "model" ? (["agentFile"] as const) : []));
  return targets.filter((target) => !(isRenamed && target === "anthropic-env"));
}

function findFeatures(federation: Federation): Found[] {
  const { source, values } = federation;
  const key = (field: Field, feature: Feature, text: Text | undefined): Found[] =>
    text ? [{ feature, what: "key", name: fieldName(federation, field), place: asKey(text.place) }] : [];
  return [
    { feature: source.kind, what: "token source", name: SOURCE_NAMES[source.kind], place: sourcePlace(federation) },
    ...key("workspaceId", "workspaceId", values.workspaceId),
    ...key("tokenUrl", "tokenUrl", values.tokenUrl),
    ...(values.provider?.value === "anthropic" ? [] : [otherProvider(federation)]),
  ];
}

/** A missing provider means Azure. */
function otherProvider(federation: Federation): Found {
  const { provider } = federation.values;
  const place = provider ? asKey(provider.place) : federation.place;
  return { feature: "otherProviders", what: "key", name: fieldName(federation, "provider"), place };
}

const SOURCE_NAMES: Readonly<Record<TokenSource["kind"], string>> = {
  "github-actions": "GitHub Actions",
  file: "file",
  env: "env",
  command: "command",
  url: "url",
};

/** Where a sign-in says where its token comes from; where it does not say so, the sign-in. */
function sourcePlace({ source, place }: Federation): DocumentPlace {
  if (source.kind !== "github-actions") return source.place;
  return source.request ? asKey(source.request.url.place) : place;
}

function asKey({ document, pointer }: DocumentPlace): DocumentPlace {
  return keyPlace(document, pointer);
}
