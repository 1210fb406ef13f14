// Written by `npm run generate` from the names of the files in `gateway/`. Do not edit.
import { duplicateUpstream } from "./gateway/duplicate-upstream.ts";
import { foreignFederationKey } from "./gateway/foreign-federation-key.ts";

/** The rules in `gateway/`. */
export const GATEWAY_RULES = [duplicateUpstream, foreignFederationKey];
