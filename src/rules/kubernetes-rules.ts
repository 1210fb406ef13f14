// Written by `npm run generate` from the names of the files in `kubernetes/`. Do not edit.
import { malformedId } from "./kubernetes/malformed-id.ts";
import { missingAudience } from "./kubernetes/missing-audience.ts";
import { missingMount } from "./kubernetes/missing-mount.ts";
import { neverRenewedMount } from "./kubernetes/never-renewed-mount.ts";
import { possibleStaticKey } from "./kubernetes/possible-static-key.ts";
import { tokenLifetimeOutOfRange } from "./kubernetes/token-lifetime-out-of-range.ts";

/** The rules in `kubernetes/`. */
export const KUBERNETES_RULES = [
  malformedId,
  missingAudience,
  missingMount,
  neverRenewedMount,
  possibleStaticKey,
  tokenLifetimeOutOfRange,
];
