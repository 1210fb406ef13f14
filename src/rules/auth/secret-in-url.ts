// References to secrets in the query of an address, judged by the names of the variables.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import type { Template } from "../../syntax/template.ts";
import { templateOf } from "../../syntax/text.ts";
import { requestsOf, type AuthRule } from "../rule.ts";

// Settings that belong to a secret, such as its audience.
const HARMLESS_NAME = /_(AUDIENCE|AUD|URL|URI|TTL|POOL|TYPE|HOST|ISSUER|PATH|ID)$/i;
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|CREDENTIAL|PRIVATE/i;

/** Raises `secret-in-url`. */
export const secretInUrl: AuthRule = ({ sources }) =>
  requestsOf(sources).flatMap(({ url }) =>
    referencesInQuery(templateOf(url))
      .filter(({ name }) => SECRET_NAME.test(name) && !HARMLESS_NAME.test(name))
      .map(({ name, range }) =>
        problem("secret-in-url", valuePlace(url.place.document, url.place.pointer, range), { variable: name }),
      ),
  );

/** The references after the first `?` or `&`. */
function referencesInQuery({ parts }: Template) {
  const start = parts.findIndex((part) => typeof part === "string" && /[?&]/.test(part));
  return start < 0 ? [] : parts.slice(start).filter((part) => typeof part !== "string");
}
