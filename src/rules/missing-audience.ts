// Requests that leave the audience to a service whose choice Anthropic does not accept.
import { problem } from "../diagnostics/problem.ts";
import { findMetadataService } from "../ir/addresses.ts";
import type { TokenRequest } from "../ir/federation.ts";
import type { Rule } from "./rule.ts";

/** Raises `missing-audience`. A workflow without an audience gets the usual one from AWF. */
export const findMissingAudiences: Rule = ({ config, sources }) =>
  sources.flatMap((source) => {
    if (source.isPartial) return [];
    if (source.kind === "github-actions" && source.request && !source.audience && config.dialect === "agent") {
      return [problem("missing-audience", source.request.url.place, { parameter: "&audience", service: "GitHub" })];
    }
    if (source.kind !== "url") return [];
    const { url } = source.request;
    const asksGithub = source.deviations && !source.deviations.some(({ isFatal }) => isFatal);
    if (asksGithub && !/[?&]audience=[^&]/.test(url.value) && url.template.parts.length < 3) {
      return [problem("missing-audience", url.place, { parameter: "&audience", service: "GitHub" })];
    }
    return checkMetadata(source.request);
  });

function checkMetadata({ url }: TokenRequest) {
  const service = findMetadataService(url.value);
  if (!service || new RegExp(`[?&]${service.audienceParameter}=[^&]`).test(url.value)) return [];
  return [problem("missing-audience", url.place, { parameter: service.audienceParameter, service: service.name })];
}
