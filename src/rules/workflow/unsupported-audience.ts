// Audiences that AWF accepts but gh-aw refuses.
import { problem } from "../../diagnostics/problem.ts";
import { hasCredential } from "../../text/credential.ts";
import { isGoUri } from "../../syntax/go-address.ts";
import { trimSpaces } from "../../validate/id-mistakes.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `unsupported-audience` for the notation that gh-aw reads itself. */
export const unsupportedAudience: WorkflowRule = ({ declared }) =>
  declared.flatMap(({ values: { audience }, notation }) =>
    notation === "github-oidc" && audience && !hasCredential(audience.value) && !isGoUri(trimSpaces(audience.value))
      ? [problem("unsupported-audience", audience.place, { audience: audience.value })]
      : [],
  );
