// The `with` of a step: its inputs, and which inputs of federation they are meant to be.
import { keyPlace } from "../../diagnostics/place.ts";
import { ACTION_INPUTS, readAction } from "../../facts/claude-code-action.ts";
import type { Field } from "../../facts/providers.ts";
import type { ActionsInput, ClaudeStep } from "../../model/actions-config.ts";
import { entries, isScalar, member, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { isTypo } from "../../text/suggest.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { textAt } from "../text.ts";

/** Lowers the inputs of a step, by name in lower case. */
export function lowerInputs(document: CheckedDocument, step: Data, pointer: Pointer): Map<string, ActionsInput> {
  const inputs = entries(member(step, "with")).map(([key, value]): [string, ActionsInput] => {
    const at = joinPointer(pointer, "with", key);
    const text = textAt(document, at, isScalar(value) ? String(value).trim() : "", "github");
    return [key.toLowerCase(), { key, place: keyPlace(document, at), text }];
  });
  return new Map(inputs);
}

/** Reads the step of an action for Claude Code; nothing if it is another step. */
export function readClaudeStep(uses: string, inputs: ReadonlyMap<string, ActionsInput>): ClaudeStep | undefined {
  const action = readAction(uses);
  if (!action) return undefined;
  const fields: Partial<Record<Field, ActionsInput>> = {};
  for (const [name, field] of NAMES) {
    const input = inputs.get(name);
    if (input) fields[field] = input;
  }
  const unknown = [...inputs].flatMap(([name, input]) => {
    const meant = findMeant(name);
    if (meant === undefined) return [];
    fields[meant.field] ??= input;
    return [{ input, meant: meant.name }];
  });
  return { ...action, fields, unknown };
}

const NAMES = Object.entries(ACTION_INPUTS);
const PREFIX = "anthropic_";

// What a key that begins like an input of federation contains if it is meant as one.
const WORDS = [/rule/, /org/, /service/, /workspace/, /audience/];

/** The input of federation that was meant by a name that is not an input. */
function findMeant(name: string): { readonly name: string; readonly field: Field } | undefined {
  if (Object.hasOwn(ACTION_INPUTS, name)) return undefined;
  const near =
    NAMES.find(([known]) => isTypo(name, known) || isTypo(name, known.slice(PREFIX.length))) ??
    (name.startsWith(PREFIX.slice(0, -1)) ? NAMES.find((_, index) => WORDS[index]?.test(name)) : undefined);
  return near && { name: near[0], field: near[1] };
}
