// A request that the metadata service of a cloud does not answer with a token.
import type { MissingPart } from "../../diagnostics/catalogue/request-words.ts";
import { problem } from "../../diagnostics/problem.ts";
import { findMetadataService, queryOf, type MetadataService } from "../../facts/addresses.ts";
import type { TokenRequest } from "../../model/federation.ts";
import { spellTemplate } from "../../syntax/template.ts";
import { templateOf } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `incomplete-metadata-request`. */
export const incompleteMetadataRequest: AuthRule = ({ effectiveSources }) =>
  effectiveSources.flatMap((source) => {
    if (source.kind !== "url" || source.isPartial) return [];
    const service = findMetadataService(source.request.url.value);
    const missing = service ? listMissing(service, source.request) : [];
    return service && missing.length > 0
      ? [problem("incomplete-metadata-request", source.request.url.place, { service: service.name, missing })]
      : [];
  });

function listMissing({ header, query, responseField }: MetadataService, request: TokenRequest): MissingPart[] {
  const hasHeader = request.headers.some(
    ({ name, value }) =>
      name.toLowerCase() === header.name.toLowerCase() &&
      spellTemplate(templateOf(value)).toLowerCase() === header.value.toLowerCase(),
  );
  const parameters = queryOf(request.url.value);
  const isGiven = ({ name, value, isFixed }: MetadataService["query"][number]) =>
    isFixed ? parameters.get(name) === value : parameters.get(name);
  return [
    ...(hasHeader ? [] : [{ kind: "header", name: header.name, value: header.value } as const]),
    ...query.filter((each) => !isGiven(each)).map(({ name, value }) => ({ kind: "parameter", name, value }) as const),
    ...(request.curl?.isFiltered || request.responseField?.value === responseField
      ? []
      : [{ kind: "response-field", name: responseField, isCurl: request.curl !== undefined } as const]),
  ];
}
