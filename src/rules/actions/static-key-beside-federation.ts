// A credential in the inputs of an action, or in the variables of a script that runs Claude Code, next to federation.
import { countsAsCredential, CLAUDE_CODE_CREDENTIALS, isAlwaysSet } from "../../bind/static-credentials.ts";
import { readClaudeSettings } from "../../bind/claude-settings.ts";
import { valuePlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { KEY_INPUTS, SETTINGS_INPUT } from "../../facts/claude-code-action.ts";
import { isSet, listSteps, variablesOf, type ActionsStep } from "../../model/actions-config.ts";
import type { DeclaredSignIn } from "../../model/declared-config.ts";
import type { Text } from "../../syntax/text.ts";
import { relateAuth, type ActionsRule } from "../rule.ts";

// The name of the program at the beginning of a command, not in a path or an address.
const RUNS_CLAUDE = /(^|[\s;&|(`])claude(\s|$)/;

/** Raises `static-key-beside-federation`; as a warning if it depends on the run whether there is a credential. */
export const staticKeyBesideFederation: ActionsRule = ({ config }) =>
  listSteps(config).flatMap((step) => {
    if (!step.signIn) return [];
    return step.claude
      ? [...checkInputs(step, step.signIn), ...checkSettings(step, step.signIn)]
      : checkVariables(step, step.signIn);
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

/** Settings are JSON, or the path of a file. */
function checkSettings({ inputs }: ActionsStep, { auth }: DeclaredSignIn) {
  const text = inputs.get(SETTINGS_INPUT)?.text;
  if (!text) return [];
  const { preferred = [] } = readClaudeSettings(text.value) ?? {};
  return preferred.map(({ key: variable, value, effect }) => {
    const place = findWord(text, JSON.stringify(variable));
    const facts = { variable, layer: SETTINGS_INPUT, isEmpty: false, effect };
    const severity = isAlwaysSet({ ...text, value }, auth) ? "error" : "warning";
    return problem("static-key-beside-federation", place, facts, { severity, related: relateAuth(auth, place) });
  });
}

/** The place of a word in a text, or that of the whole text: JSON can escape any character. */
function findWord({ value, place }: Text, word: string): DocumentPlace {
  const start = value.indexOf(word);
  return start < 0 ? place : valuePlace(place.document, place.pointer, { start, end: start + word.length });
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
