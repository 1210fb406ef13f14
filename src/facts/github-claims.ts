// What GitHub Actions puts into the identity token of a job (GitHub's documentation of OpenID Connect).
import { isTypo, suggest } from "../text/suggest.ts";

/** The claims that say whose repository a job is in, not which one. */
export const OWNER_CLAIMS: readonly string[] = [
  "repository_owner",
  "repository_owner_id",
  "enterprise",
  "enterprise_id",
];

/** The claims that say to whom a job belongs. `job_workflow_ref` does not: everybody can call a workflow of a public repository. */
export const TENANT_CLAIMS: readonly string[] = [...OWNER_CLAIMS, "sub", "repository", "repository_id", "workflow_ref"];

/** The claims that say for which branch, tag or environment a job runs, or which workflow it is. */
export const RUN_CLAIMS: readonly string[] = [
  "ref",
  "ref_protected",
  "environment",
  "workflow_ref",
  "job_workflow_ref",
];

/** All claims that a token can have. Those of `TENANT_CLAIMS` and `RUN_CLAIMS` are among them. */
export const GITHUB_CLAIMS: readonly string[] = [
  ...new Set([...TENANT_CLAIMS, ...RUN_CLAIMS]),
  "iss",
  "aud",
  "exp",
  "iat",
  "nbf",
  "jti",
  "actor",
  "actor_id",
  "base_ref",
  "check_run_id",
  "environment_node_id",
  "event_name",
  "head_ref",
  "job_workflow_sha",
  "ref_type",
  "repository_visibility",
  "run_attempt",
  "run_id",
  "run_number",
  "runner_environment",
  "sha",
  "workflow",
  "workflow_sha",
];

/** The claim that is meant by a name which only differs from it by a typo. A name that adds a word to a claim may be that of a new one. */
export function findMisspeltClaim(name: string): string | undefined {
  const meant = suggest(name, GITHUB_CLAIMS);
  if (meant === undefined || meant === name || name.startsWith(`${meant}_`)) return undefined;
  return isTypo(name, meant) ? meant : undefined;
}

/** For which ref a job runs. */
export type RefOfRun =
  /** The branch or the tag of the event. */
  | "ref"
  /** A pull request, which has a subject of its own. */
  | "pull-request"
  /** The tag of a release. */
  | "tag"
  /** A branch that GitHub makes for a merge queue, with the number of the pull request and a commit in its name. */
  | "merge-queue"
  /** A branch, a tag or a pull request; the documentation does not say which, or the event is unknown. */
  | "uncertain";

// Events for which a job runs on a branch or a tag: of the event itself, or the default branch.
const WITH_REF: ReadonlySet<string> = new Set([
  "branch_protection_rule",
  "check_run",
  "check_suite",
  "create",
  "delete",
  "deployment",
  "deployment_status",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "image_version",
  "issue_comment",
  "issues",
  "label",
  "merge_group",
  "milestone",
  "page_build",
  "public",
  "push",
  "registry_package",
  "release",
  "repository_dispatch",
  "schedule",
  "status",
  "watch",
  "workflow_dispatch",
  "workflow_run",
]);

const OF_PULL_REQUESTS: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
]);

/** Whether this is an event of GitHub Actions that starts runs of its own. */
export function isGithubEvent(event: string): boolean {
  return WITH_REF.has(event) || OF_PULL_REQUESTS.has(event);
}

/** The event of a workflow that other workflows call. Its jobs have the event, the ref and the subject of the caller. */
export const CALL = "workflow_call";

// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
const OTHER_REFS: ReadonlyMap<string, RefOfRun> = new Map([
  ["pull_request", "pull-request"],
  ["release", "tag"],
  ["merge_group", "merge-queue"],
]);

/** For which ref a job runs that this event starts. */
export function refOfEvent(event: string): RefOfRun {
  return OTHER_REFS.get(event) ?? (WITH_REF.has(event) ? "ref" : "uncertain");
}

// `repo:OWNER@OWNER_ID/REPO@REPO_ID:…`, the form for repositories that were created, renamed or transferred since 2026-07-15.
const IMMUTABLE = /^repo:([^/@:]+)@\d+\/([^/@:]+)@\d+(?=:|$)/;

/** Whether a subject contains GitHub's immutable ids. */
export function hasImmutableIds(subject: string): boolean {
  return IMMUTABLE.test(subject);
}

/** The subject without the ids: the old form, in which many federation rules are written. */
export function withoutImmutableIds(subject: string): string {
  return subject.replace(IMMUTABLE, "repo:$1/$2");
}
