// An `audience` next to a token source whose URL asks for another one.
import { fieldName } from "../../model/texts.ts";
import { problem } from "../../diagnostics/problem.ts";
import { sourcesOf } from "../../model/federation.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `conflicting-audience`. */
export const conflictingAudience: AuthRule = ({ auths }) =>
  auths.flatMap((auth) => {
    const written = auth.values.audience;
    const source = sourcesOf(auth).find(({ kind }) => kind === "github-actions");
    if (!written || source?.kind !== "github-actions" || source.isPartial) return [];
    const { request, audience } = source;
    if (!request || audience?.value === written.value) return [];
    const related = [{ kind: "address" as const, place: request.url.place }];
    return [
      problem(
        "conflicting-audience",
        written.place,
        { name: fieldName(auth, "audience"), written: written.value, inUrl: audience?.value },
        { related },
      ),
    ];
  });
