// Which OIDC provider a sign-in goes to.
import type { Federation } from "./federation.ts";
import { FIELD_NAMES, FIELDS, type Provider } from "./field.ts";

/** All providers that AWF knows. */
export const PROVIDERS: readonly Provider[] = [...new Set(FIELD_NAMES.flatMap((field) => FIELDS[field].of ?? []))];

/** The provider that AWF will take; nothing if an expression decides. A missing one means Azure to AWF. */
export function effectiveProvider({ values }: Federation): Provider | undefined {
  const { provider } = values;
  if (!provider) return "azure";
  return PROVIDERS.find((name) => name === provider.value);
}

/** Whether a sign-in has anything that only this provider reads. */
export function hasFieldOf({ values }: Federation, provider: Provider): boolean {
  return FIELD_NAMES.some((field) => FIELDS[field].of === provider && values[field]);
}
