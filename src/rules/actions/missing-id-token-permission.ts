// A job that signs in with the OIDC token of GitHub Actions, but has no `id-token: write`.
import { problem } from "../../diagnostics/problem.ts";
import { isOnlyCalled } from "../../model/actions-config.ts";
import { grantsWrite } from "../../model/permissions.ts";
import { signsInWithJobToken } from "../job-token.ts";
import { findMissingPermission } from "../missing-permission.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `missing-id-token-permission`. A composite action, and a workflow that is only called, can have the permissions of the caller. */
export const missingIdTokenPermission: ActionsRule = ({ config }) =>
  config.jobs.flatMap((job) => {
    const { name, permissions } = job;
    const isFromCaller = config.isComposite || (permissions.kind === "none" && isOnlyCalled(config));
    if (isFromCaller || grantsWrite(permissions, "id-token") || !signsInWithJobToken(job)) return [];
    const { place, found, edit } = findMissingPermission(permissions, job.place);
    const facts = { found, isFixable: edit !== undefined, job: name, auth: undefined };
    return [
      problem(
        "missing-id-token-permission",
        place,
        facts,
        edit ? { fix: { kind: "grant-id-token", edits: [edit] } } : {},
      ),
    ];
  });
