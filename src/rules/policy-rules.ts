// Written by `npm run generate` from the names of the files in `policy/`. Do not edit.
import { allowedIdentities } from "./policy/allowed-identities.ts";
import { allowedSources } from "./policy/allowed-sources.ts";
import { federationRequired } from "./policy/federation-required.ts";
import { pinnedAudience } from "./policy/pinned-audience.ts";

/** The rules in `policy/`. */
export const POLICY_RULES = [allowedIdentities, allowedSources, federationRequired, pinnedAudience];
