// Which OIDC provider a sign-in goes to.
import { FIELD_NAMES, OIDC_PROVIDERS, readerOf, type OidcProvider } from "../facts/providers.ts";
import type { Auth, Declaration } from "./federation.ts";

/** The provider that a sign-in goes to; nothing if an expression decides, or what is written cannot be read. A missing one means Azure. */
export function effectiveProvider(auth: Auth): OidcProvider | undefined {
  const { provider } = auth.values;
  if (!provider) return auth.kind === "broken" ? undefined : "azure";
  return OIDC_PROVIDERS.find((name) => name === provider.value);
}

/** Whether a sign-in has anything that only this provider reads. */
export function hasFieldOf({ values }: Declaration, provider: OidcProvider): boolean {
  return FIELD_NAMES.some((field) => readerOf(field) === provider && values[field]);
}
