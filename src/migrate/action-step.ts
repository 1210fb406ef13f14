// A step of an action for Claude Code: its inputs and its own variables.
import { keyPlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { CheckedDocument } from "../dialects/checked-document.ts";
import { ACTION_INPUTS, KEY_INPUTS, PROVIDER_INPUTS, REQUIRED_INPUTS } from "../facts/claude-code-action.ts";
import { isSet, isTrue, variablesOf, type ActionsConfig, type StepWithClaude } from "../model/actions-config.ts";
import { entries, member, memberAt, type Data, type Mapping } from "../parse/data.ts";
import type { Text } from "../syntax/text.ts";
import { joinPointer, splitPointer } from "../text/pointer.ts";
import { removePairs, type Change } from "./change.ts";
import { findOtherProvider, isOneKey, KEY_VARIABLES } from "./key.ts";
import { readOldKey } from "./old-key.ts";
import { isProse, readsVariable } from "./readers.ts";
import { changeNothing, idsForGithub, pairsOf, stays, type Plan, type WantedSignIn } from "./plan.ts";

type Step = Omit<StepWithClaude, "signIn">;

/** A step's plan, and whether the step uses a key that federation replaces. */
export interface StepPlan extends Plan {
  readonly isKeyed: boolean;
}

/** Plans to replace the key of a step. */
export function planStep(document: CheckedDocument, config: ActionsConfig, step: Step, wanted: WantedSignIn): StepPlan {
  const { pointer } = step.place;
  const inputs = KEY_INPUTS.flatMap((name) => step.inputs.get(name) ?? []).filter(({ text }) => isSet(text));
  const variables = listKeyVariables(step);
  const places = [...inputs.map(({ place }) => place), ...variables.map(({ place }) => place)];
  const [first] = places;
  const nothing = { ...changeNothing(), isKeyed: false };
  if (!first) return nothing;
  const keys = [
    ...inputs.map(({ text, key }) => ({ name: key, text })),
    ...variables.map((text) => ({ name: "env", text })),
  ];
  const written = memberAt(document.value, splitPointer(pointer)) ?? null;
  const dynamic = keys.find(({ text }) => !isOneKey(text));
  const reader = variables.length > 0 ? findOwnReader(written, first) : undefined;
  const obstacle =
    findObstacle(step, config, wanted) ?? (dynamic ? stays("dynamic-key", dynamic.text.place, dynamic.name) : reader);
  if (obstacle) return { ...nothing, problems: [obstacle] };
  return {
    changes: [
      ...planInputs(
        document,
        step,
        inputs.map(({ key }) => key),
        inputsFor(step, wanted),
      ),
      ...removePairs(member(written, "env"), joinPointer(pointer, "env"), KEY_VARIABLES),
    ],
    problems: [],
    replaced: keys.map(({ text }) => readOldKey(text)),
    isKeyed: true,
  };
}

/** The variables with a key that reach a step and that its program reads, and those that are set for it alone. */
function listKeyVariables(step: Step): Text[] {
  const own = step.layers.find(({ role }) => role === "step")?.variables;
  const readsVariables = step.claude.program === "claude-code-action";
  return [...(readsVariables ? variablesOf(step) : (own ?? new Map<string, Text>()))].flatMap(([name, text]) =>
    KEY_VARIABLES.includes(name) && isSet(text) ? [text] : [],
  );
}

/** Finds a condition or an input, other than those with the key, that reads a variable with the key. */
function findOwnReader(step: Data, place: DocumentPlace): Problem | undefined {
  const others = [
    member(step, "if") ?? null,
    ...entries(member(step, "with"))
      .filter(([name]) => !isProse(name) && !KEY_INPUTS.some((key) => key === name.toLowerCase()))
      .map(([, value]) => value),
  ];
  const variable = KEY_VARIABLES.find((each) => others.some((value) => readsVariable(value, each)));
  return variable === undefined ? undefined : stays("shared-key", place, variable, "its condition or another input");
}

/** Why federation cannot replace the key of a step. */
function findObstacle(step: Step, config: ActionsConfig, { source }: WantedSignIn): Problem | undefined {
  const providers = PROVIDER_INPUTS.flatMap((name) => step.inputs.get(name) ?? []);
  const chosen = providers.find(({ text }) => isTrue(text));
  if (chosen) return stays("other-provider", chosen.place, chosen.key);
  const dynamic = providers.find(({ text }) => text.value.includes("${{"));
  if (dynamic) return stays("dynamic-provider", dynamic.place, dynamic.key);
  const other = findOtherProvider(variablesOf(step), step.inputs.get("settings")?.text);
  if (other) return other;
  const { claude, place, uses } = step;
  if (config.isComposite)
    return stays("composite-action", place, KEY_INPUTS.find((name) => step.inputs.has(name)) ?? "env");
  if (source && source.kind !== "github-actions")
    return stays("unsupported-source", place, source.kind, "tokens of GitHub Actions");
  // The branch of the releases before 1.0.
  const isOld = claude.program === "claude-code-action" && claude.ref === "beta";
  return isOld ? stays("old-action", uses?.place ?? place, claude.ref) : undefined;
}

/** The inputs that a step lacks; none if it has federation. */
function inputsFor(step: Step, wanted: WantedSignIn): Mapping {
  const lacks = (input: string) => !isSet(step.inputs.get(input)?.text);
  if (!REQUIRED_INPUTS.some(lacks)) return {};
  const all = pairsOf(ACTION_INPUTS, { ...idsForGithub(wanted), audience: wanted.audience });
  return Object.fromEntries(entries(all).filter(([input]) => lacks(input)));
}

/** Puts inputs in the place of others. */
function planInputs(document: CheckedDocument, step: Step, keys: readonly string[], by: Mapping): Change[] {
  const { pointer } = step.place;
  const at = joinPointer(pointer, "with");
  const [first, ...others] = keys;
  const remove = others.map((key): Change => ({ kind: "replace", pointer: joinPointer(at, key), by: {} }));
  if (first !== undefined) return [{ kind: "replace", pointer: joinPointer(at, first), by }, ...remove];
  if (entries(by).length === 0) return [];
  const last = entries(memberAt(document.value, splitPointer(at))).at(-1)?.[0];
  if (last !== undefined) return [{ kind: "after", pointer: joinPointer(at, last), by }];
  const { pointer: uses } = keyPlace(document, joinPointer(pointer, "uses"));
  return [{ kind: "after", pointer: uses, by: { with: by } }];
}
