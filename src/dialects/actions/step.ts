// A step of a job → its inputs, its script and the variables that reach it.
import { keyPlace } from "../../diagnostics/place.ts";
import type { ActionsStep } from "../../model/actions-config.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import { textMember, type Data } from "../../parse/data.ts";
import type { Pointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { textOfKey } from "../text.ts";
import { lowerInputs, readClaudeStep } from "./inputs.ts";

const GITHUB_SCRIPT = /^actions\/github-script@/i;

/** Lowers a step. How it signs in depends on the other steps of its job. */
export function lowerStep(
  document: CheckedDocument,
  step: Data,
  pointer: Pointer,
  layers: readonly EnvironmentLayer[],
  index: number,
): Omit<ActionsStep, "signIn" | "isPosix" | "isElsewhere"> {
  const id = textMember(step, "id");
  const name = textMember(step, "name");
  const uses = textOfKey(document, step, pointer, "uses");
  const condition = textOfKey(document, step, pointer, "if", "github");
  const inputs = lowerInputs(document, step, pointer);
  const script = GITHUB_SCRIPT.test(uses?.value ?? "")
    ? inputs.get("script")?.text
    : textOfKey(document, step, pointer, "run", "github");
  const claude = uses && readClaudeStep(uses.value, inputs);
  return {
    place: keyPlace(document, pointer),
    number: index + 1,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(uses && { uses }),
    ...(script && { script }),
    ...(condition && { condition }),
    inputs,
    layers,
    ...(claude && { claude }),
  };
}
