// What GitHub's `permissions` grant to a job.
import { member, type Data } from "../parse/data.ts";

/** Whether a job with these permissions may ask for an OIDC token. Nothing written never grants it. */
export function grantsIdToken(permissions: Data | undefined): boolean {
  return permissions === "write-all" || member(permissions, "id-token") === "write";
}
