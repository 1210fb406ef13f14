// Written by `npm run generate` from the names of the files in `declared/`. Do not edit.
import { partialFederation } from "./declared/partial-federation.ts";
import { staticKeyBesideFederation } from "./declared/static-key-beside-federation.ts";

/** The rules in `declared/`. */
export const DECLARED_RULES = [partialFederation, staticKeyBesideFederation];
