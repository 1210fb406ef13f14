// `wifc token` for programs: version 1 of our own JSON.
import { maskCredentials } from "../../text/credential.ts";
import { safeJson } from "../safe-text.ts";
import type { TokenReport } from "./report.ts";

/** One object. Members that do not apply are left out. */
export function printTokenJson({
  path,
  subject,
  source,
  token,
  request,
  accessToken,
  diagnostics,
}: TokenReport): string {
  const report = {
    version: 1,
    path,
    ...(subject && { [subject.kind]: subject.name }),
    source,
    token,
    ...(request && {
      request: { url: request.url, headers: request.headers, body: request.body, sent: request.isSent },
    }),
    accessToken,
    diagnostics,
  };
  // Text by text: in the JSON as a whole, the backslash of an escape would be masked with what it is in.
  return safeJson(report, maskCredentials);
}
