// A step of an action for Claude Code → how it signs in with the inputs of federation.
import { keyPlace } from "../../diagnostics/place.ts";
import { ACTION_INPUTS, REQUIRED_INPUTS } from "../../facts/claude-code-action.ts";
import type { Field } from "../../facts/providers.ts";
import { SDK_BASE_URL } from "../../facts/sdk.ts";
import { variablesOf, type ActionsStep, type ClaudeStep } from "../../model/actions-config.ts";
import { spellingOf } from "../../model/notations.ts";
import { tokenUrlBelow } from "../../model/token-url.ts";
import type { Text } from "../../syntax/text.ts";
import { joinPointer } from "../../text/pointer.ts";
import { isWrong, type CheckedDocument } from "../checked-document.ts";
import { declareAuth } from "../declared-auth.ts";
import { listRelevant, type StepSignIn } from "./step-sign-in.ts";

// The other inputs of federation only adjust it.
const MEANT: readonly Field[] = ["federationRuleId", "organizationId", "serviceAccountId"];

/** Declares the sign-in of a step; nothing if its inputs do not ask for federation. */
export function declareInputs(
  document: CheckedDocument,
  step: Omit<ActionsStep, "signIn">,
  { program, fields }: ClaudeStep,
): StepSignIn | undefined {
  const isSet = (field: Field) => (fields[field]?.text.value ?? "") !== "";
  if (!MEANT.some(isSet)) return undefined;
  const values: Partial<Record<Field, Text>> = {};
  const unreadable: Field[] = [];
  for (const field of Object.values(ACTION_INPUTS)) {
    const text = fields[field]?.text;
    if (text && isWrong(document, text.place.pointer)) unreadable.push(field);
    else if (text && isSet(field)) values[field] = text;
  }
  // The action passes this variable on.
  const baseUrl = variablesOf(step).get(SDK_BASE_URL);
  const tokenUrl = baseUrl && baseUrl.value !== "" && tokenUrlBelow(baseUrl);
  const place = keyPlace(document, joinPointer(step.place.pointer, "with"));
  const missing = REQUIRED_INPUTS.filter((input) => {
    const field = ACTION_INPUTS[input];
    return !isSet(field) && !unreadable.includes(field);
  }).map((input) => [input]);
  return {
    program,
    missing,
    relevant: listRelevant(step),
    auth: declareAuth(
      {
        values: { ...values, ...(tokenUrl && { tokenUrl }) },
        unreadable,
        spelling: { ...spellingOf(ACTION_INPUTS), tokenUrl: SDK_BASE_URL },
        place,
        block: place,
        source: { kind: "github-actions" },
        omitted: [],
        isComplete: unreadable.length === 0 && missing.length === 0,
      },
      "action-inputs",
    ),
  };
}
