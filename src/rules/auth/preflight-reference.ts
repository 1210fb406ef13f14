// The form of reference that docker-agent's own check before the start does not understand.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { referencesIn } from "../../syntax/template.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `preflight-reference`. */
export const preflightReference: AuthRule = ({ sources }) =>
  requestsOf(sources).flatMap((request) => {
    const templates = [request.url, ...request.headers.map(({ value }) => value)];
    return templates.flatMap(({ template, place: { document, pointer } }) =>
      referencesIn(template)
        .filter(({ form }) => form === "env")
        .map(({ name, range }) => {
          const place = valuePlace(document, pointer, range);
          const text = `\${${name}}`;
          const fix = { kind: "write-bare" as const, facts: { text }, edits: [{ place, text }] };
          return problem("preflight-reference", place, { name }, { fix });
        }),
    );
  });
