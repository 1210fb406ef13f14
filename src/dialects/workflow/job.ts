// The job in which gh-aw runs the agent: its triggers, its environment, its condition.
import { keepTriggers } from "../../bind/event-guard.ts";
import type { GithubJob, Trigger } from "../../model/github-job.ts";
import { isSettingOfTriggers, SCHEDULE_WORDS } from "../../facts/gh-aw-triggers.ts";
import { member, textMember } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerEnvironmentName, lowerTriggers } from "../github-job.ts";

/** Lowers what the frontmatter says of the agent's job. None of it comes from imports. */
export function lowerJob(document: CheckedDocument): GithubJob {
  const { value } = document;
  const environment = lowerEnvironmentName(document, value, "");
  const condition = textMember(value, "if");
  const triggers = lowerTriggers(document)
    .filter(({ name }) => !isSettingOfTriggers(name))
    .map(nameEvent);
  return {
    triggers: keepTriggers(triggers, condition === undefined ? [] : [condition]),
    ...(environment && { environment }),
    asksForToken: false,
    isConditional: member(value, "if") !== undefined,
  };
}

/** gh-aw makes a schedule of words such as `daily`. */
function nameEvent(trigger: Trigger): Trigger {
  return SCHEDULE_WORDS.test(trigger.name) ? { ...trigger, name: "schedule" } : trigger;
}
