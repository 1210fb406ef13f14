// The `engine` of a frontmatter for gh-aw, for a sign-in from a file that is not a workflow.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../facts/awf.ts";
import { isDroppedFromLock } from "../facts/engine.ts";
import type { Federation } from "../model/federation.ts";
import { GITHUB_OIDC_SPELLING } from "../model/notations.ts";
import { fieldTexts } from "../model/texts.ts";
import type { Mapping } from "../parse/data.ts";
import { isGoUri } from "../syntax/go-address.ts";
import { awfFields } from "./awf.ts";
import { printMapping } from "./print-mapping.ts";
import type { PrintedText } from "./target.ts";

/** Prints the keys to add to a frontmatter, or why gh-aw would drop a value. Without `id-token: write`, the engine cannot sign in. */
export function printEngine(federation: Federation): PrintedText {
  const problems = refuseDropped(federation);
  if (problems.length > 0) return { problems };
  return { text: printMapping({ permissions: { "id-token": "write" }, engine: describeEngine(federation) }, "") };
}

function refuseDropped(federation: Federation): Problem[] {
  const dropped = fieldTexts(federation).filter(
    ({ text }) => text.syntax === "github" && isDroppedFromLock(text.value),
  );
  return dropped.map(({ name, text }) => problem("secret-expression", text.place, { name, isDropped: true }));
}

/** The `engine` of a sign-in. */
export function describeEngine(federation: Federation): Mapping {
  const { audience } = federation.values;
  // gh-aw refuses such an audience as a key.
  const moved = audience && !isGoUri(audience.value) ? audience : undefined;
  const keys = awfFields(federation).flatMap(([field, { value }]) => {
    const key = GITHUB_OIDC_SPELLING[field];
    return key === undefined || (field === "audience" && moved) ? [] : [[key, value] as const];
  });
  return {
    id: "claude",
    ...(moved && { env: { [AWF_VARIABLES.audience]: moved.value } }),
    auth: Object.fromEntries(keys),
  };
}
