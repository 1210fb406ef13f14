// How a GitHub workflow or composite action with a federated sign-in is distinguished from other YAML.
import { readAction } from "../../facts/claude-code-action.ts";
import { SDK_RULE } from "../../facts/sdk.ts";
import { entries, isMapping, isScalar, items, member, memberAt, textMember, type Data } from "../../parse/data.ts";
import { ignoreCase } from "../key-mark.ts";

/** What the text of such a document contains. */
export const MARK = new RegExp([SDK_RULE, ignoreCase("claude-code-")].join("|"));

// No other input of the actions for Claude Code contains one of these words.
const INPUT = /federat|rule|org|service/i;

/** Whether a document is a workflow or a composite action that signs in with federation, or visibly means to. */
export function isFederatedAction(value: Data): boolean {
  if (isGithubWorkflow(value))
    return (
      hasVariable(value) ||
      entries(member(value, "jobs")).some(
        ([, job]) => hasVariable(job) || hasVariable(member(job, "container")) || hasFederatedStep(job),
      )
    );
  return hasFederatedStep(member(value, "runs"));
}

/** Whether a document is any workflow or composite action. */
export function isAction(value: Data): boolean {
  return isGithubWorkflow(value) || memberAt(value, ["runs", "steps"]) !== undefined;
}

function isGithubWorkflow(value: Data): boolean {
  return isMapping(member(value, "jobs")) && member(value, "on") !== undefined;
}

function hasFederatedStep(owner: Data | undefined): boolean {
  return items(member(owner, "steps")).some((step) => hasVariable(step) || hasInput(step));
}

function hasVariable(owner: Data | undefined): boolean {
  return isSet(member(member(owner, "env"), SDK_RULE));
}

function hasInput(step: Data): boolean {
  return (
    readAction(textMember(step, "uses") ?? "") !== undefined &&
    entries(member(step, "with")).some(([key, value]) => INPUT.test(key) && isSet(value))
  );
}

function isSet(value: Data | undefined): boolean {
  return value !== undefined && value !== null && !(isScalar(value) && String(value).trim() === "");
}
