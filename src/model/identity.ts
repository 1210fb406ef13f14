// When two sign-ins are the same.
import { FIELD_NAMES } from "../facts/providers.ts";
import { UUID } from "../generated/constants.ts";
import type { Declaration, TokenSource } from "./federation.ts";
import { sourceTexts } from "./texts.ts";

/** What tells sign-ins apart. */
interface SignIn extends Pick<Declaration, "values"> {
  readonly source?: TokenSource | undefined;
}

/** A text that is equal for equal sign-ins. However a request to GitHub Actions is written, only its audience counts. */
export function identityOf({ values, source }: SignIn): string {
  const fields = FIELD_NAMES.flatMap((field) => {
    const value = values[field]?.value;
    // UUIDs are case-insensitive.
    return value === undefined ? [] : [[field, UUID.test(value) ? value.toLowerCase() : value]];
  });
  const texts = !source || source.kind === "github-actions" ? [] : sourceTexts(source);
  return JSON.stringify([source?.kind, fields, texts.map(({ name, text }) => [name, text.value])]);
}
