// References such as `${env.NAME}`, which docker-agent's check before the start does not support.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { referencesIn } from "../../syntax/template.ts";
import { templateOf } from "../../syntax/text.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

/** Raises `preflight-reference`. */
export const preflightReference: AuthRule = ({ sources }) =>
  requestsOf(sources).flatMap((request) => {
    const texts = [request.url, ...request.headers.map(({ value }) => value)];
    return texts.flatMap((text) =>
      referencesIn(templateOf(text))
        .filter(({ form }) => form === "env")
        .map(({ name, range }) => {
          const place = valuePlace(text.place.document, text.place.pointer, range);
          const wanted = `\${${name}}`;
          const fix = { kind: "write" as const, facts: { text: wanted }, edits: [{ place, text: wanted }] };
          return problem("preflight-reference", place, { name }, { fix });
        }),
    );
  });
