// An audience beside a token source whose address asks for another one.
import { fieldName } from "../ir/texts.ts";
import { problem } from "../diagnostics/problem.ts";
import { sourcesOf } from "../ir/federation.ts";
import type { Rule } from "./rule.ts";

/** Raises `conflicting-audience`. */
export const findConflictingAudiences: Rule = ({ auths }) =>
  auths.flatMap((auth) => {
    const written = auth.values.audience;
    const source = sourcesOf(auth).find(({ kind }) => kind === "github-actions");
    if (!written || source?.kind !== "github-actions" || source.isPartial) return [];
    const { request, audience } = source;
    if (!request || audience?.value === written.value) return [];
    const related = [{ message: "the address", place: request.url.place }];
    return [
      problem(
        "conflicting-audience",
        written.place,
        { name: fieldName(auth, "audience"), written: written.value, inUrl: audience?.value },
        { related },
      ),
    ];
  });
