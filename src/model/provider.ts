// Which OIDC provider a sign-in goes to.
import type { Auth, Declaration } from "./federation.ts";
import { FIELD_NAMES, FIELDS, type Provider } from "./field.ts";

/** All providers that AWF knows. */
export const PROVIDERS: readonly Provider[] = [...new Set(FIELD_NAMES.flatMap((field) => FIELDS[field].of ?? []))];

/** The provider that AWF will take; nothing if an expression decides, or what is written cannot be read. A missing one means Azure to AWF. */
export function effectiveProvider(auth: Auth): Provider | undefined {
  const { provider } = auth.values;
  if (!provider) return auth.kind === "broken" ? undefined : "azure";
  return PROVIDERS.find((name) => name === provider.value);
}

/** Whether a sign-in has anything that only this provider reads. */
export function hasFieldOf({ values }: Declaration, provider: Provider): boolean {
  return FIELD_NAMES.some((field) => FIELDS[field].of === provider && values[field]);
}
