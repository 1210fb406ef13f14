// AWF's configuration file: the same values as its variables, under `apiProxy.auth`. Nothing evaluates expressions in it.
import { AWF_PREFIX, AWF_VARIABLES } from "../facts/awf.ts";
import type { Field } from "../facts/providers.ts";
import { AWF, awfFields } from "./awf.ts";
import type { TextTarget } from "./target.ts";
import { prepareFederation } from "./value.ts";

/** The target `awf-config`. */
export const AWF_CONFIG: TextTarget = {
  kind: "text",
  refuse: AWF.refuse,
  print: ({ binding, known }) => {
    const prepared = prepareFederation(binding.federation, known, {
      kind: "target",
      name: "awf-config",
      evaluates: [],
    });
    if ("problems" in prepared) return prepared;
    const auth = awfFields(prepared.federation).map(([field, { value }]) => [keyOf(field), value] as const);
    return { text: `${JSON.stringify({ apiProxy: { auth: Object.fromEntries(auth) } }, null, 2)}\n` };
  },
};

/** AWF's schema names the keys like its variables, in camel case: `AWF_AUTH_OIDC_AUDIENCE` is `oidcAudience`. */
function keyOf(field: Field): string {
  const words = AWF_VARIABLES[field].slice(AWF_PREFIX.length).toLowerCase();
  return words.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
