// References in values of manifests: `$(NAME)` reads another variable of the container; `{{ … }}` is left to Helm.

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

/** A text with its references replaced; nothing if one of them is to an unknown value. */
export function expandReferences(text: string, valueOf: (name: string) => string | undefined): string | undefined {
  let isKnown = true;
  const expanded = text.replaceAll(REFERENCE, (_, name: string | undefined) => {
    const value = name === undefined ? "$" : valueOf(name);
    isKnown &&= value !== undefined;
    return value ?? "";
  });
  return isKnown ? expanded : undefined;
}
