// References in values of manifests: `$(NAME)` reads another variable of the container; `{{ … }}` is left to Helm.

import { LONGEST_VALUE } from "../generated/constants.ts";

// `$$` is a dollar sign. Anything else after a dollar sign is literal (k8s.io/kubernetes, third_party/forked/golang/expansion).
const REFERENCE = /\$(?:\$|\(([^)]*)\))/g;

/** Whether Helm replaces a part of a text, so that its value is unknown. */
export function isTemplated(text: string): boolean {
  return text.includes("{{");
}

/** The variable whose value a text is, if it is nothing but a reference. */
export function referredVariable(text: string): string | undefined {
  return /^\$\(([^)]*)\)$/.exec(text)?.[1];
}

/**
 * A text with its references replaced; nothing if one of them is to an unknown value. Values of values can grow without end, so a text that
 * is longer than any value may be counts as unknown.
 */
export function expandReferences(text: string, valueOf: (name: string) => string | undefined): string | undefined {
  let length = 0;
  const expanded = text.replaceAll(REFERENCE, (_, name: string | undefined) => {
    const value = name === undefined ? "$" : valueOf(name);
    length += value?.length ?? Infinity;
    return length > LONGEST_VALUE ? "" : (value ?? "");
  });
  return length > LONGEST_VALUE ? undefined : expanded;
}
