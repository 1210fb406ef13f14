// A credential in the inputs of an action, or in the variables of a script that runs Claude Code, next to federation.
import { countsAsCredential, CLAUDE_CODE_CREDENTIALS, isAlwaysSet } from "../../bind/static-credentials.ts";
import { problem } from "../../diagnostics/problem.ts";
import { KEY_INPUTS } from "../../facts/claude-code-action.ts";
import { isSet, listSteps, variablesOf, type ActionsStep } from "../../model/actions-config.ts";
import type { DeclaredSignIn } from "../../model/declared-config.ts";
import { relateAuth, type ActionsRule } from "../rule.ts";

// The name of the program at the beginning of a command, not in a path or an address.
const RUNS_CLAUDE = /(^|[\s;&|(`])claude(\s|$)/;

/** Raises `static-key-beside-federation`; as a warning if it depends on the run whether there is a credential. */
export const staticKeyBesideFederation: ActionsRule = ({ config }) =>
  listSteps(config).flatMap((step) => {
    if (!step.signIn) return [];
    return step.claude ? checkInputs(step, step.signIn) : checkVariables(step, step.signIn);
  });

function checkInputs({ inputs }: ActionsStep, { auth }: DeclaredSignIn) {
  return KEY_INPUTS.flatMap((name) => {
    const input = inputs.get(name);
    if (!isSet(input?.text)) return [];
    const { place, key, text } = input;
    const facts = { variable: key, layer: "with", isEmpty: false, effect: "key-wins" as const };
    const severity = isAlwaysSet(text, auth) ? "error" : "warning";
    return [problem("static-key-beside-federation", place, facts, { severity, related: relateAuth(auth, place) })];
  });
}

function checkVariables(step: ActionsStep, { auth }: DeclaredSignIn) {
  if (!RUNS_CLAUDE.test(step.script?.value ?? "")) return [];
  const variables = variablesOf(step);
  return CLAUDE_CODE_CREDENTIALS.flatMap((credential) => {
    const { variable, effect } = credential;
    const text = variables.get(variable);
    if (!isSet(text) || !countsAsCredential(credential, text.value)) return [];
    const place = { ...text.place, part: "key" } as const;
    const facts = { variable, layer: "env", isEmpty: false, effect };
    const severity = isAlwaysSet(text, auth) ? "error" : "warning";
    return [problem("static-key-beside-federation", place, facts, { severity, related: relateAuth(auth, place) })];
  });
}
