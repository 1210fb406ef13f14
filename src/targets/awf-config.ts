// AWF's configuration file: the same as its variables, under `apiProxy.auth`. Nobody evaluates expressions in it.
import { FIELD_NAMES, FIELDS, type Field } from "../model/field.ts";
import { AWF } from "./awf.ts";
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
      evaluates: false,
    });
    if ("problems" in prepared) return prepared;
    const { values } = prepared.federation;
    const auth = FIELD_NAMES.flatMap((field) => {
      const text = values[field];
      return text ? [[keyOf(field), text.value] as const] : [];
    });
    return { text: `${JSON.stringify({ apiProxy: { auth: Object.fromEntries(auth) } }, null, 2)}\n` };
  },
};

/** AWF's schema calls everything as its variables do, in camel case: `AWF_AUTH_OIDC_AUDIENCE` is `oidcAudience`. */
function keyOf(field: Field): string {
  const words = FIELDS[field].variable.replace("AWF_AUTH_", "").toLowerCase();
  return words.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
