// Whether a condition keeps code from forks out of a job or step.
import { PRIVILEGED_EVENTS } from "../facts/github-events.ts";
import { readCondition, type Condition } from "../syntax/condition.ts";
import { ownValue } from "../text/own-value.ts";

/** Whether nothing that a fork causes through this event meets a condition. Nothing is concluded from what it does not understand. */
export function keepsForksOut(condition: string, event: string): boolean {
  const read = readCondition(condition);
  return read !== undefined && implies(read, true, event);
}

/** Whether a condition that is met, or that is not, implies that no fork caused the run. */
function implies(condition: Condition, isMet: boolean, event: string): boolean {
  switch (condition.kind) {
    case "not":
      return implies(condition.of, !isMet, event);
    case "all":
    case "any": {
      const isChoice = (condition.kind === "any") === isMet;
      const excludes = (each: Condition) => implies(each, isMet, event);
      return isChoice ? condition.of.every(excludes) : condition.of.some(excludes);
    }
    case "equal":
    case "different": {
      const areEqual = (condition.kind === "equal") === isMet;
      const [left, right] = condition.sides;
      return comparisonExcludes(left, right, areEqual, event) || comparisonExcludes(right, left, areEqual, event);
    }
    case "value":
      return valueExcludes(condition.text, isMet, event);
  }
}

const IS_LITERAL = /^'.+'$/;
// Who may not push to the repository, in GitHub's list of values of `author_association`.
const TRUSTED = /^'(?:owner|member|collaborator)'$/;
const MERGED = "github.event.pull_request.merged";
const ASSOCIATION = "github.event.pull_request.author_association";

function comparisonExcludes(name: string, value: string, areEqual: boolean, event: string): boolean {
  const repository = repositoryOf(event);
  if (name === `${repository}.fork`) return value === String(!areEqual);
  if (name === "github.event_name") return IS_LITERAL.test(value) && (value === `'${event}'`) !== areEqual;
  if (name === "github.event.workflow_run.event" && IS_LITERAL.test(value))
    return event === "workflow_run" && (value.startsWith("'pull_request") ? !areEqual : areEqual);
  if (name === MERGED) return value === String(areEqual);
  if (!areEqual) return false;
  if (name === ASSOCIATION) return TRUSTED.test(value);
  // Only who may write to the repository can add a label, which is in the event only then.
  if (name === "github.event.pull_request.user.login" || name === "github.event.label.name")
    return IS_LITERAL.test(value);
  const [, property = ""] = name.startsWith(`${repository}.`) ? name.split(`${repository}.`) : [];
  return /^(?:full_name|id|owner\.(?:login|id))$/.test(property) && (isOwn(value) || IS_LITERAL.test(value));
}

/** Whether a value describes the repository of the workflow. */
function isOwn(value: string): boolean {
  return /^github\.(?:repository(?:_id|_owner|_owner_id)?|event\.(?:repository|pull_request\.base\.repo)\..+)$/.test(
    value,
  );
}

function valueExcludes(value: string, isMet: boolean, event: string): boolean {
  if (!isMet) return value === `${repositoryOf(event)}.fork` || value === "github.event.pull_request";
  if (value === MERGED) return true;
  const [, list] = /^contains\(fromjson\('\[([^']*)\]'\), (.*)\)$/.exec(value) ?? [];
  return (
    list !== undefined &&
    value.endsWith(`, ${ASSOCIATION})`) &&
    list.split(",").every((each) => TRUSTED.test(`'${each.trim().slice(1, -1)}'`))
  );
}

/** A plain `pull_request` describes its head like `pull_request_target`. */
function repositoryOf(event: string): string | undefined {
  return ownValue(PRIVILEGED_EVENTS, event === "pull_request" ? "pull_request_target" : event)?.repository;
}
