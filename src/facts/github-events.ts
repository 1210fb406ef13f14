// Which events start a run for code from outside the repository, and what a run reads of that code.
// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
// https://docs.github.com/en/actions/reference/security/secure-use

/** An event that runs in the context of the base repository, with its secrets and its OIDC token, also if a fork caused it. */
export interface PrivilegedEvent {
  /** What describes the code that caused the run. */
  readonly head: string;
  /** The repository of that code. */
  readonly repository: string;
}

/** The events by name. */
export const PRIVILEGED_EVENTS: Readonly<Record<string, PrivilegedEvent>> = {
  pull_request_target: {
    head: "github.event.pull_request.head",
    repository: "github.event.pull_request.head.repo",
  },
  workflow_run: {
    head: "github.event.workflow_run",
    repository: "github.event.workflow_run.head_repository",
  },
};

// The head of a pull request, or the run that caused this one. `github.sha` and `github.ref` are those of the base for these events.
const HEAD =
  /\bgithub\.(?:head_ref\b|event\.(?:pull_request\.(?:head\b|merge_commit_sha\b)|workflow_run\.(?:head_|pull_requests\b)))/i;
const PULL_REF = /(?:^|\/)pull\/.+\/(?:head|merge)$/;

/** Whether an expression reads the code that caused the run. */
export function readsHead(expression: string): boolean {
  return HEAD.test(expression);
}

/** Whether a git reference is that of a pull request. */
export function isPullReference(ref: string): boolean {
  return PULL_REF.test(ref);
}
