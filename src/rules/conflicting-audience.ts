// An audience beside a token source whose address asks for another one.
import { fieldName } from "../ir/texts.ts";
import { problem } from "../diagnostics/problem.ts";
import type { Rule } from "./rule.ts";

/** Raises `conflicting-audience`. */
export const findConflictingAudiences: Rule = ({ bindings }) =>
  bindings.flatMap(({ federation }) => {
    const written = federation?.values.audience;
    if (!federation || !written || federation.source.kind !== "github-actions") return [];
    const { request, audience } = federation.source;
    if (!request || audience?.value === written.value) return [];
    const related = [{ message: "the address", place: request.url.place }];
    return [
      problem(
        "conflicting-audience",
        written.place,
        { name: fieldName(federation, "audience"), written: written.value, inUrl: audience?.value },
        { related },
      ),
    ];
  });
