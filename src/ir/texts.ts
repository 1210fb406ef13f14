// Every text in a sign-in, with the key that a message calls it by.
import type { Federation, Text, TokenSource } from "./federation.ts";
import { FIELD_NAMES, FIELDS } from "./field.ts";

/** A text and the path of keys that leads to it within the block. */
export interface NamedText {
  readonly name: string;
  readonly text: Text;
}

/** The values of the fields that are set, called as the notation spells them, or by their variable if they come from one. */
export function fieldTexts({ values, spelling }: Federation): NamedText[] {
  return FIELD_NAMES.flatMap((field) => {
    const text = values[field];
    return text ? [{ name: spelling[field] ?? FIELDS[field].variable, text }] : [];
  });
}

/** The texts of a token source. */
export function sourceTexts(source: TokenSource): NamedText[] {
  switch (source.kind) {
    case "file":
      return [{ name: "file", text: source.path }];
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
