// The texts in a sign-in, with their names in messages.
import type { Text } from "../syntax/text.ts";
import type { Declaration, TokenSource } from "./federation.ts";
import { isWithin, lastSegment } from "../text/pointer.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";

/** A text and its path of keys in the `auth` block. */
export interface NamedText {
  readonly name: string;
  readonly text: Text;
}

/** The name of a field for its author: the key or the variable that sets it. */
export function fieldName({ values, spelling, block }: Declaration, field: Field): string {
  const pointer = values[field]?.place.pointer ?? block.pointer;
  const isOwn = isWithin(pointer, block.pointer);
  return (isOwn ? spelling[field] : undefined) ?? lastSegment(pointer) ?? field;
}

/** The texts of all values that are set. */
export function fieldTexts(declaration: Declaration): NamedText[] {
  const texts: NamedText[] = [];
  for (const field of FIELD_NAMES) {
    const text = declaration.values[field];
    if (text) texts.push({ name: fieldName(declaration, field), text });
  }
  texts.push(...declaration.engineKeys);
  return texts;
}

/** The texts that contain a token, or the path of its file, as far as the author's file sets them. */
export function tokenTexts(source: TokenSource): NamedText[] {
  if (source.kind === "file") return sourceTexts(source);
  return source.kind === "env" && source.value ? [{ name: source.name.value, text: source.value }] : [];
}

/** The texts of a token source. */
export function sourceTexts(source: TokenSource): NamedText[] {
  switch (source.kind) {
    case "file":
      return [{ name: source.variable ?? lastSegment(source.place.pointer) ?? "file", text: source.path }];
    case "env":
      return [{ name: "env", text: source.name }];
    case "command":
      return source.argv.map((text, index) => ({ name: `command[${index}]`, text }));
    case "url":
    case "github-actions": {
      const { request } = source;
      if (!request) return [];
      return [
        { name: "url", text: request.url },
        ...request.headers.map(({ name, value }) => ({ name: `headers.${name}`, text: value })),
        ...(request.responseField ? [{ name: "response_field", text: request.responseField }] : []),
      ];
    }
  }
}
