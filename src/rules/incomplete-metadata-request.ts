// A request to a cloud's metadata service that it does not answer with a token.
import { problem } from "../diagnostics/problem.ts";
import { findMetadataService, type MetadataService } from "../ir/addresses.ts";
import type { TokenRequest } from "../ir/federation.ts";
import type { Rule } from "./rule.ts";

/** Raises `incomplete-metadata-request`. */
export const findIncompleteMetadataRequests: Rule = ({ sources }) =>
  sources.flatMap((source) => {
    if (source.kind !== "url" || source.isPartial) return [];
    const service = findMetadataService(source.request.url.value);
    const missing = service ? listMissing(service, source.request) : [];
    return service && missing.length > 0
      ? [problem("incomplete-metadata-request", source.request.url.place, { service: service.name, missing })]
      : [];
  });

function listMissing({ header, query, responseField }: MetadataService, request: TokenRequest): string[] {
  const hasHeader = request.headers.some(
    ({ name, value }) =>
      name.toLowerCase() === header.name.toLowerCase() && value.value.toLowerCase() === header.value.toLowerCase(),
  );
  const [, written = ""] = request.url.value.split("?");
  const parameters = written.split("&");
  return [
    ...(hasHeader ? [] : [`the header ${header.name}: ${header.value}`]),
    ...query.filter((parameter) => !parameters.includes(parameter)),
    ...(request.responseField?.value === responseField
      ? []
      : [
          responseField === undefined
            ? "no response_field: the answer is the token itself"
            : `response_field: ${responseField}`,
        ]),
  ];
}
