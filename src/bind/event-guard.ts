// Whether a condition keeps runs for an event out of a job or step.
import { isGithubEvent } from "../facts/github-claims.ts";
import type { Trigger } from "../model/github-job.ts";
import { readCondition, type Condition } from "../syntax/condition.ts";

const EVENT_NAME = "github.event_name";

/** The triggers whose runs can meet all conditions. Nothing is concluded from what it does not understand. */
export function keepTriggers(triggers: readonly Trigger[], conditions: readonly string[]): readonly Trigger[] {
  const read = conditions.flatMap((condition) => readCondition(condition) ?? []);
  // The name of other events, such as that of a caller, is not known.
  return triggers.filter(({ name }) => !isGithubEvent(name) || read.every((each) => canBe(each, true, name)));
}

/** Whether a condition can be met, or not be met, in a run for an event. */
function canBe(condition: Condition, isMet: boolean, event: string): boolean {
  switch (condition.kind) {
    case "not":
      return canBe(condition.of, !isMet, event);
    case "all":
    case "any": {
      const isChoice = (condition.kind === "any") === isMet;
      const can = (each: Condition) => canBe(each, isMet, event);
      return isChoice ? condition.of.some(can) : condition.of.every(can);
    }
    case "equal":
    case "different": {
      const [value, ...others] = condition.sides.filter((side) => side !== EVENT_NAME);
      if (value === undefined || others.length > 0 || !/^'.*'$/.test(value)) return true;
      return (value === `'${event}'`) === ((condition.kind === "equal") === isMet);
    }
    case "value":
      return true;
  }
}
