// Written by `npm run generate` from the names of the files in `actions/`. Do not edit.
import { sharedIdentityToken } from "./actions/shared-identity-token.ts";
import { tokenFileNotWritten } from "./actions/token-file-not-written.ts";
import { untrustedCheckout } from "./actions/untrusted-checkout.ts";

/** The rules in `actions/`. */
export const ACTIONS_RULES = [sharedIdentityToken, tokenFileNotWritten, untrustedCheckout];
