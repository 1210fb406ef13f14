// Jobs that sign in with the OIDC token of GitHub Actions and also run for pull requests from forks.
import { problem } from "../../diagnostics/problem.ts";
import type { ActionsJob } from "../../model/actions-config.ts";
import { signsInWithJobToken } from "../job-token.ts";
import type { ActionsRule } from "../rule.ts";

// What a condition reads to decide whether the pull request comes from a fork, or whether the event is another one.
const DECIDES = /head\.repo|fork|event_name|actor|association|user\.login|github\.repository|secrets|vars|label/i;

/** Raises `fork-pull-request`, once per trigger. A condition that could keep forks out is trusted. */
export const forkPullRequest: ActionsRule = ({ config: { triggers, jobs } }) => {
  const trigger = triggers.find(({ name }) => name === "pull_request");
  const job = jobs.find((each) => signsInWithJobToken(each) && !isGuarded(each));
  return trigger && job ? [problem("fork-pull-request", trigger.place, { job: job.name })] : [];
};

function isGuarded({ condition, steps }: ActionsJob): boolean {
  const conditions = [condition, ...steps.filter(({ signIn }) => signIn).map((step) => step.condition)];
  return conditions.some((text) => text !== undefined && DECIDES.test(text.value));
}
