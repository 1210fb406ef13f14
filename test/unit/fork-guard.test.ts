// Conditions that keep code from forks out, and those that only look like it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsForksOut } from "../../src/bind/fork-guard.ts";

const HEAD = "github.event.pull_request.head.repo";
const RUN = "github.event.workflow_run";

const GUARDS: readonly (readonly [event: string, condition: string])[] = [
  ...["pull_request", "pull_request_target"].flatMap((event) =>
    [
      `${HEAD}.full_name == github.repository`,
      `github.repository == ${HEAD}.full_name`,
      `\${{ ${HEAD}.full_name == github.repository }}`,
      `${HEAD}.full_name == github.event.repository.full_name`,
      `${HEAD}.full_name == github.event.pull_request.base.repo.full_name`,
      `${HEAD}.full_name == 'acme/app'`,
      `${HEAD}.owner.login == github.repository_owner`,
      `${HEAD}.id == github.repository_id`,
      `${HEAD}.fork == false`,
      `${HEAD}.fork != true`,
      `!${HEAD}.fork`,
      `!(${HEAD}.fork || github.event.pull_request.draft)`,
      `github.actor != 'x' && !${HEAD}.fork && success()`,
      `github.event_name == 'push' || !${HEAD}.fork`,
      `github.event_name != '${event}' || ${HEAD}.full_name == github.repository`,
      "github.event_name == 'push'",
      "!github.event.pull_request",
      "github.event.pull_request.merged == true",
      "github.event.pull_request.merged && github.actor == 'x'",
      "github.event.label.name == 'reviewed'",
      "github.event.pull_request.author_association == 'MEMBER'",
      `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.pull_request.author_association)`,
      "github.event.pull_request.user.login == 'renovate[bot]'",
      `GitHub.Event.Pull_Request.Head.Repo.Fork == false`,
      `github['event'].pull_request.head.repo.fork == false`,
    ].map((condition) => [event, condition] as const),
  ),
  ["workflow_run", `${RUN}.head_repository.full_name == github.repository`],
  ["workflow_run", `!${RUN}.head_repository.fork && ${RUN}.conclusion == 'success'`],
  ["workflow_run", `${RUN}.event == 'push'`],
  ["workflow_run", `${RUN}.event != 'pull_request'`],
];

for (const [event, condition] of GUARDS) {
  test(`${event}: ${condition} keeps forks out`, () => assert.ok(keepsForksOut(condition, event)));
}

const OPEN: readonly (readonly [event: string, condition: string])[] = [
  ...[
    `${HEAD}.fork`,
    `${HEAD}.fork == true`,
    `${HEAD}.full_name != github.repository`,
    `${HEAD}.full_name == github.repository || github.actor == 'x'`,
    `github.event_name == 'pull_request_target' || !${HEAD}.fork`,
    "github.event_name == 'pull_request_target'",
    `!(${HEAD}.fork && github.event.pull_request.draft)`,
    "github.event.pull_request.author_association == 'CONTRIBUTOR'",
    `contains(fromJSON('["MEMBER", "NONE"]'), github.event.pull_request.author_association)`,
    "contains(github.event.pull_request.labels.*.name, 'safe')",
    "github.repository == 'acme/app'",
    "always()",
    "",
    "not an expression",
  ].map((condition) => ["pull_request_target", condition] as const),
  ["workflow_run", `${RUN}.head_branch == 'main'`],
  ["workflow_run", `${RUN}.event == 'pull_request'`],
  ["workflow_run", `!${HEAD}.fork`],
];

for (const [event, condition] of OPEN) {
  test(`${event}: ${JSON.stringify(condition)} lets forks in`, () => assert.ok(!keepsForksOut(condition, event)));
}
