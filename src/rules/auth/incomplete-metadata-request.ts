// A request to a cloud's metadata service that it does not answer with a token.
import { problem } from "../../diagnostics/problem.ts";
import { findMetadataService, queryOf, type MetadataService } from "../../facts/addresses.ts";
import type { TokenRequest } from "../../model/federation.ts";
import { spellTemplate } from "../../syntax/template.ts";
import { templateOf } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `incomplete-metadata-request`. */
export const incompleteMetadataRequest: AuthRule = ({ asked }) =>
  asked.flatMap((source) => {
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
      name.toLowerCase() === header.name.toLowerCase() &&
      spellTemplate(templateOf(value)).toLowerCase() === header.value.toLowerCase(),
  );
  const parameters = queryOf(request.url.value);
  const isThere = ({ name, value, isFixed }: MetadataService["query"][number]) =>
    isFixed ? parameters.get(name) === value : parameters.get(name);
  return [
    ...(hasHeader ? [] : [`the header ${header.name}: ${header.value}`]),
    ...query.filter((each) => !isThere(each)).map(({ name, value }) => `${name}=${value}`),
    ...(request.curl?.isFiltered || request.responseField?.value === responseField
      ? []
      : [
          responseField === undefined
            ? "no response_field: the answer is the token itself"
            : request.curl
              ? `| jq -r .${responseField}`
              : `response_field: ${responseField}`,
        ]),
  ];
}
