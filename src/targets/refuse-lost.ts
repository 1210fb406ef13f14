// Refusals by the table of what targets support.
import type { Loss } from "../diagnostics/catalogue/target.ts";
import { keyPlace, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Text } from "../syntax/text.ts";
import type { Declaration, TokenSource } from "../model/federation.ts";
import type { Field } from "../facts/providers.ts";
import { fieldName } from "../model/texts.ts";
import { SDK_TOKEN } from "../facts/sdk.ts";
import { CAPABILITIES, targetsThatSupport, type Feature, type TargetName } from "./capability.ts";
import type { Candidate } from "./target.ts";
import { findMountFlaw } from "./token-mount.ts";

/** A feature of a sign-in, with the name that the author uses for it. */
interface Found {
  readonly feature: Feature;
  readonly what: Loss["what"];
  readonly name: string;
  readonly place: DocumentPlace;
}

/** Refuses each feature of a sign-in that the target does not support. */
export function refuseLost(
  target: Exclude<TargetName, "awf" | "awf-config">,
  candidate: Candidate,
  advice: Readonly<Partial<Record<Feature, Loss["advice"]>>> = {},
): Problem[] {
  return findFeatures(candidate)
    .filter(({ feature }) => CAPABILITIES[target].supports[feature] === false)
    .map(({ feature, what, name, place }) => {
      const elsewhere = otherTargets(candidate, feature).filter((other) => other !== target);
      return problem(`${target}-lost-key`, place, { what, name, elsewhere, advice: advice[feature] });
    });
}

/** The targets that support a feature together with the token source of the sign-in. */
export function otherTargets({ source }: Candidate, feature: Feature): TargetName[] {
  if (!source) return targetsThatSupport(feature);
  const targets = targetsThatSupport(feature, source.kind);
  return targets.filter((target) => CAPABILITIES[target].supports[source.kind] === true || meetsConditions(source));
}

/** Whether a token source meets the conditions under which some targets support its kind. */
function meetsConditions(source: TokenSource): boolean {
  if (source.kind === "env") return source.name.value === SDK_TOKEN;
  return source.kind !== "file" || findMountFlaw(source.path) === undefined;
}

/** Names the difference if a request is almost the one that a program makes itself. */
export function adviseOnRequest({ source }: Candidate, by: "the action" | "AWF"): Loss["advice"] {
  const [first] = source?.kind === "url" ? (source.deviations ?? []) : [];
  return first && { kind: "nearly-own-request", by, difference: first.difference };
}

/** Whether a sign-in to Anthropic has no service account. */
export function lacksServiceAccount({ declaration: { values }, wrong }: Candidate): boolean {
  return values.provider?.value === "anthropic" && !values.serviceAccountId && !wrong.has("serviceAccountId");
}

function findFeatures(candidate: Candidate): Found[] {
  const { declaration, kind, source, wrong } = candidate;
  const { values } = declaration;
  const key = (field: Field, feature: Feature, text: Text | undefined): Found[] =>
    text ? [{ feature, what: "key", name: fieldName(declaration, field), place: asKey(text.place) }] : [];
  return [
    ...(source ? [sourceFeature(source, declaration)] : []),
    ...key("workspaceId", "workspaceId", values.workspaceId),
    ...key("tokenUrl", "tokenUrl", values.tokenUrl),
    ...(values.provider?.value === "anthropic" || wrong.has("provider") ? [] : [otherProvider(declaration)]),
    // A workflow without a service account is refused for AWF, whichever target is chosen.
    ...(kind !== "engine" && lacksServiceAccount(candidate) ? [noServiceAccount(declaration)] : []),
  ];
}

/** The provider, if it is not Anthropic. A missing one means Azure. */
function otherProvider(declaration: Declaration): Found {
  const { provider } = declaration.values;
  const place = provider ? asKey(provider.place) : declaration.place;
  return { feature: "otherProviders", what: "key", name: fieldName(declaration, "provider"), place };
}

function noServiceAccount(declaration: Declaration): Found {
  const name = fieldName(declaration, "serviceAccountId");
  return { feature: "noServiceAccount", what: "missing-key", name, place: declaration.block };
}

const SOURCE_NAMES: Readonly<Record<TokenSource["kind"], string>> = {
  "github-actions": "GitHub Actions",
  file: "file",
  env: "env",
  command: "command",
  url: "url",
};

/** The token source. An implied one has the place of the sign-in. */
function sourceFeature(source: TokenSource, { place }: Declaration): Found {
  const written = "place" in source ? source.place : source.request?.url.place;
  return {
    feature: source.kind,
    what: "token-source",
    name: SOURCE_NAMES[source.kind],
    place: written ? asKey(written) : place,
  };
}

function asKey({ document, pointer }: DocumentPlace): DocumentPlace {
  return keyPlace(document, pointer);
}
