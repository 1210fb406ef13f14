// A step with the variables of Anthropic's SDKs → how what it runs signs in.
import { keyPlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { SDK_RULE, SDK_TOKEN, SDK_TOKEN_FILE } from "../../facts/sdk.ts";
import { variablesOf, type ActionsJob, type ActionsStep } from "../../model/actions-config.ts";
import { readsIn, type Text } from "../../syntax/text.ts";
import { parentPointer } from "../../text/pointer.ts";
import { isWrong, type CheckedDocument } from "../checked-document.ts";
import { declareAuth } from "../declared-auth.ts";
import { readSdkVariables, SDK_SPELLING } from "../sdk-variables.ts";
import { isOfGithub, listRelevant, type StepSignIn } from "./step-sign-in.ts";

/** Declares the sign-in of a step; nothing if no rule reaches it, or if the variables only serve expressions. */
export function declareVariables(
  document: CheckedDocument,
  step: Omit<ActionsStep, "signIn">,
  job: ActionsJob,
  jobs: readonly ActionsJob[],
): StepSignIn | undefined {
  const variables = variablesOf(step);
  const textOf = (variable: string): Text | undefined => {
    const text = variables.get(variable);
    return text && text.value.trim() !== "" ? text : undefined;
  };
  const rule = textOf(SDK_RULE);
  const hasToken = [SDK_TOKEN_FILE, SDK_TOKEN].some((variable) => textOf(variable));
  if (!rule) return undefined;
  const isOwn = step.layers.some((layer) => layer.role === "step" && layer.variables.get(SDK_RULE) === rule);
  if (!isOwn && (isOfGithub(step) || (!hasToken && isReadByInput(jobs)))) return undefined;
  const { missing, ...read } = readSdkVariables({
    textOf,
    isWrong: ({ place }) => isWrong(document, place.pointer),
    setElsewhere: (variable) => {
      if (job.setsVariables || step.script?.value.includes(variable) === true) return "script";
      // The variables of its caller reach a composite action.
      return job.name === "" ? "user" : undefined;
    },
  });
  const place: DocumentPlace = { ...rule.place, part: "key" };
  return {
    program: "sdk",
    missing,
    relevant: listRelevant(step),
    auth: declareAuth(
      {
        ...read,
        spelling: SDK_SPELLING,
        place,
        block: keyPlace(document, parentPointer(rule.place.pointer)),
        isComplete: read.unreadable.length === 0 && missing.length === 0,
      },
      "variables",
    ),
  };
}

/** Whether an input of an action reads the rule from `env`, so that the variable is where the id is kept. */
function isReadByInput(jobs: readonly ActionsJob[]): boolean {
  const inputs = jobs.flatMap(({ steps }) => steps.flatMap((step) => [...step.inputs.values()]));
  return inputs.some(
    ({ text }) =>
      text.value.includes(SDK_RULE) &&
      readsIn(text).some(({ context, name }) => context === "env" && name === SDK_RULE),
  );
}
