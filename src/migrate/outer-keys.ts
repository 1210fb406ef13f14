// Keys in the `env` of a workflow or a job, which reach several steps, and keys that no action for Claude Code uses.
import type { Problem } from "../diagnostics/problem.ts";
import type { CheckedDocument } from "../dialects/checked-document.ts";
import { STORED_KEY } from "../facts/provider-keys.ts";
import { isSet, type ActionsConfig, type ActionsStep } from "../model/actions-config.ts";
import { entries, isList, isMapping, memberAt, type Data } from "../parse/data.ts";
import type { Text } from "../syntax/text.ts";
import { joinPointer, parentPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { removePairs } from "./change.ts";
import { findOtherProvider, KEY_VARIABLES } from "./key.ts";
import { readOldKey } from "./old-key.ts";
import { changeNothing, joinPlans, stays, type Plan } from "./plan.ts";
import { mayRead, nameStep, readsVariable } from "./readers.ts";

/** A variable with a key, and the steps that it reaches. */
interface OuterKey {
  readonly variable: string;
  readonly text: Text;
  readonly steps: readonly ActionsStep[];
}

/** Plans to remove the keys that reach steps which no longer need them. `migrated` has the pointers of these steps. */
export function planOuterKeys(document: CheckedDocument, config: ActionsConfig, migrated: ReadonlySet<Pointer>): Plan {
  const keys = listOuterKeys(config, migrated).filter(({ steps }) =>
    steps.some(({ place }) => migrated.has(place.pointer)),
  );
  const owners = [...new Set(keys.map(({ text }) => parentPointer(text.place.pointer)))];
  return joinPlans(
    owners.map((pointer): Plan => {
      const own = keys.filter(({ text }) => parentPointer(text.place.pointer) === pointer);
      const problems = own.flatMap((key) => findReader(document, key, pointer, migrated) ?? []);
      if (problems.length > 0) return changeNothing(...problems);
      const env = memberAt(document.value, splitPointer(pointer));
      const changes = removePairs(
        env,
        pointer,
        own.map(({ variable }) => variable),
      );
      return { changes, problems: [], replaced: own.map(({ text }) => readOldKey(text)) };
    }),
  );
}

/** The outer keys. What sets a key for a step that is migrated goes, so that outer ones would reach it. */
function listOuterKeys({ jobs }: ActionsConfig, migrated: ReadonlySet<Pointer>): OuterKey[] {
  const found = new Map<string, { variable: string; text: Text; steps: ActionsStep[] }>();
  for (const step of jobs.flatMap(({ steps }) => steps)) {
    for (const { role, variables } of step.layers.filter((layer) => layer.role !== "step")) {
      for (const variable of KEY_VARIABLES) {
        const text = variables.get(variable);
        if (!isSet(text)) continue;
        const key = found.get(text.place.pointer) ?? { variable, text, steps: [] };
        found.set(text.place.pointer, key);
        // A step with a value of its own does not get this one.
        const inner = step.layers.slice(step.layers.findIndex((layer) => layer.role === role) + 1);
        const isHidden = inner.some((layer) => layer.variables.has(variable));
        if (!isHidden || migrated.has(step.place.pointer)) key.steps.push(step);
      }
    }
  }
  return [...found.values()];
}

/** Finds something else that reads a key, or may do so. `env` is the pointer of the mapping that sets it. */
function findReader(
  document: CheckedDocument,
  { variable, text, steps }: OuterKey,
  env: Pointer,
  migrated: ReadonlySet<Pointer>,
): Problem | undefined {
  const others = steps.filter(({ place }) => !migrated.has(place.pointer));
  const reader = others.find(({ place }) =>
    readsVariable(memberAt(document.value, splitPointer(place.pointer)) ?? null, variable),
  );
  if (reader) return stays("shared-key", text.place, variable, nameStep(reader));
  const owner = parentPointer(env);
  const rest = withoutSteps(memberAt(document.value, splitPointer(owner)) ?? null, owner, env);
  if (readsVariable(rest, variable)) return stays("shared-key", text.place, variable, "another part of the file");
  const possible = others.find((step) => !step.claude && mayRead(step));
  return possible && stays("maybe-shared-key", text.place, variable, nameStep(possible));
}

/** A workflow or a job without its steps, and without the mapping at `except`. */
function withoutSteps(value: Data, pointer: Pointer, except: Pointer): Data {
  if (isList(value) || !isMapping(value)) return value;
  return Object.fromEntries(
    entries(value).flatMap(([key, inner]) => {
      const at = joinPointer(pointer, key);
      return key === "steps" || at === except ? [] : [[key, withoutSteps(inner, at, except)]];
    }),
  );
}

/** Finds the keys that something other than an action for Claude Code uses. `migrated` has the pointers of the steps that need none. */
export function findOtherKeys(
  document: CheckedDocument,
  config: ActionsConfig,
  migrated: ReadonlySet<Pointer>,
): Problem[] {
  const steps = config.jobs.flatMap((job) => job.steps).filter((step) => !step.claude);
  const ofSteps = steps.flatMap((step): Problem[] => {
    const own = step.layers.find(({ role }) => role === "step")?.variables ?? new Map<string, Text>();
    if (findOtherProvider(own)) return [];
    const variable = KEY_VARIABLES.find((name) => isSet(own.get(name)));
    const text = variable === undefined ? undefined : own.get(variable);
    if (text && variable !== undefined) return [stays(step.uses ? "other-action" : "own-script", text.place, variable)];
    const input = [...step.inputs.values()].find((each) => STORED_KEY.test(each.key) && isSet(each.text));
    return input ? [stays("other-action", input.place, input.key)] : [];
  });
  const unused = listOuterKeys(config, migrated).filter(({ steps: reached }) => !reached.some(({ claude }) => claude));
  const jobs = entries(memberAt(document.value, ["jobs"]));
  const called = jobs.flatMap(([job]) => {
    const pointer = joinPointer("", "jobs", job, "secrets");
    return entries(memberAt(document.value, splitPointer(pointer)))
      .filter(([name]) => STORED_KEY.test(name))
      .map(([name]) => stays("called-workflow", { document, pointer: joinPointer(pointer, name), part: "key" }, name));
  });
  return [...ofSteps, ...unused.map(({ text, variable }) => stays("own-script", text.place, variable)), ...called];
}
