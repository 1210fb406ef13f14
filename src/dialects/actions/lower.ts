// A GitHub workflow or a composite action → config.
import type { ActionsConfig } from "../../model/actions-config.ts";
import { describeDeclared } from "../../model/declared-config.ts";
import { member } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerTriggers } from "../github-job.ts";
import { findConstructs } from "../constructs.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { lowerPermissions } from "../permissions.ts";
import { listJobs, lowerJob, lowerLayer } from "./job.ts";
import { findSameKeys } from "./same-keys.ts";
import { listTokenRequests } from "./scripts.ts";
import { declareSignIns } from "./sign-ins.ts";
import { listUnfederated } from "./unfederated.ts";

/** Lowers a workflow or a composite action: its jobs with steps. */
export function lowerActions(document: CheckedDocument): ActionsConfig {
  const { value } = document;
  const runs = member(value, "jobs") === undefined ? member(value, "runs") : undefined;
  const permissions = lowerPermissions(document, "/permissions", member(value, "permissions"));
  const outer = { permissions, layers: lowerLayer(document, value, "", "workflow") };
  const lowered = runs
    ? [lowerJob(document, { name: "", job: runs, pointer: "/runs" }, outer)]
    : listJobs(document, ["jobs"], outer);
  const triggers = lowerTriggers(document);
  const { jobs, signIns } = declareSignIns(document, lowered, triggers);
  return {
    dialect: "actions",
    ...describeDeclared(signIns),
    requested: jobs.flatMap(listTokenRequests),
    unfederated: () => listUnfederated(document, jobs),
    lookalikes: findLookalikeKeys(document),
    constructs: findConstructs(document, (kind) => kind === "merge"),
    isComposite: runs !== undefined,
    sameKeys: findSameKeys(document),
    triggers,
    permissions,
    jobs,
  };
}
