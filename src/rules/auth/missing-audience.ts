// Token requests without an audience, to services whose default audience Anthropic does not accept.
import { problem } from "../../diagnostics/problem.ts";
import { findMetadataService, queryOf } from "../../facts/addresses.ts";
import type { CommandSource, TokenRequest } from "../../model/federation.ts";
import { findKnownCommand, isAudienceGiven } from "../../facts/known-commands.ts";
import { templateOf } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `missing-audience`. AWF adds the usual audience for workflows. */
export const missingAudience: AuthRule = ({ config, effectiveSources }) =>
  effectiveSources.flatMap((source) => {
    if (source.isPartial) return [];
    if (source.kind === "command") return checkCommand(source);
    if (source.kind === "github-actions" && source.request && !source.audience && config.dialect !== "workflow") {
      return [
        problem("missing-audience", source.request.url.place, {
          parameter: source.request.isCall ? "getIDToken" : "&audience",
          service: "GitHub",
          isRefused: false,
        }),
      ];
    }
    if (source.kind !== "url") return [];
    const { url } = source.request;
    const asksGithub = source.deviations && !source.deviations.some(({ isFatal }) => isFatal);
    if (asksGithub && !/[?&]audience=[^&]/.test(url.value) && templateOf(url).parts.length < 3) {
      return [problem("missing-audience", url.place, { parameter: "&audience", service: "GitHub", isRefused: false })];
    }
    return checkMetadata(source.request);
  });

function checkCommand(source: CommandSource) {
  const known = findKnownCommand(source);
  const { audience, service, isRefused = false } = known ?? {};
  const [program] = source.stages[0] ?? [];
  if (!known || !audience || !service || !program || isAudienceGiven(known)) return [];
  return [problem("missing-audience", program.place, { parameter: audience[0] ?? "", service, isRefused })];
}

function checkMetadata({ url }: TokenRequest) {
  const service = findMetadataService(url.value);
  if (!service || queryOf(url.value).get(service.audienceParameter)) return [];
  return [
    problem("missing-audience", url.place, {
      parameter: service.audienceParameter,
      service: service.name,
      isRefused: false,
    }),
  ];
}
