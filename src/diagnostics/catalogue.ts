// All codes. Messages and types come from this one table; `explanations.ts` explains each code.
import type { CatalogueEntry } from "./entry.ts";
import { ACTIONS } from "./catalogue/actions.ts";
import { ACTIONS_STEPS } from "./catalogue/actions-steps.ts";
import { AGENT } from "./catalogue/agent.ts";
import { BYTES } from "./catalogue/bytes.ts";
import { COMMAND } from "./catalogue/command.ts";
import { CONFIG } from "./catalogue/config.ts";
import { DECLARED } from "./catalogue/declared.ts";
import { DERIVED_RULE } from "./catalogue/derived-rule.ts";
import { EXCHANGE } from "./catalogue/exchange.ts";
import { FRONTMATTER } from "./catalogue/frontmatter.ts";
import { GATEWAY } from "./catalogue/gateway.ts";
import { GH_AW } from "./catalogue/gh-aw.ts";
import { IDS } from "./catalogue/ids.ts";
import { IMPORTS } from "./catalogue/imports.ts";
import { KUBERNETES } from "./catalogue/kubernetes.ts";
import { LOADING } from "./catalogue/loading.ts";
import { LOCK } from "./catalogue/lock.ts";
import { MATCHING } from "./catalogue/matching.ts";
import { MIGRATION } from "./catalogue/migration.ts";
import { OUTPUT } from "./catalogue/output.ts";
import { POLICY } from "./catalogue/policy.ts";
import { READING } from "./catalogue/reading.ts";
import { RESOURCE } from "./catalogue/resource.ts";
import { SHAPE } from "./catalogue/shape.ts";
import { SUPPRESSION } from "./catalogue/suppression.ts";
import { TARGET } from "./catalogue/target.ts";
import { TOKEN } from "./catalogue/token.ts";
import { TOKEN_SOURCE } from "./catalogue/token-source.ts";
import { VALUES } from "./catalogue/values.ts";
import { WORKFLOW } from "./catalogue/workflow.ts";
import { WORKFLOW_ENV } from "./catalogue/workflow-env.ts";

/** All codes in the order of the stages that raise them. A code never changes its meaning. */
export const CATALOGUE = {
  ...BYTES,
  ...READING,
  ...FRONTMATTER,
  ...IMPORTS,
  ...SHAPE,
  ...IDS,
  ...VALUES,
  ...TOKEN_SOURCE,
  ...COMMAND,
  ...AGENT,
  ...LOADING,
  ...WORKFLOW,
  ...WORKFLOW_ENV,
  ...GH_AW,
  ...DECLARED,
  ...ACTIONS,
  ...ACTIONS_STEPS,
  ...GATEWAY,
  ...KUBERNETES,
  ...RESOURCE,
  ...MATCHING,
  ...DERIVED_RULE,
  ...LOCK,
  ...MIGRATION,
  ...OUTPUT,
  ...TARGET,
  ...TOKEN,
  ...EXCHANGE,
  ...SUPPRESSION,
  ...CONFIG,
  ...POLICY,
};

/** The code of a mistake. */
export type Code = keyof typeof CATALOGUE;

type FactsByCode = { readonly [C in Code]: (typeof CATALOGUE)[C] extends CatalogueEntry<infer F> ? F : never };

/** The facts that a problem with this code must have. */
export type Facts<C extends Code> = FactsByCode[C];

/** Whether a text is a code in the catalogue. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CATALOGUE, text);
}

const ROWS: { readonly [C in Code]: CatalogueEntry<Facts<C>> } = CATALOGUE;

/** The row of a code, typed with the code's facts. */
export function entryOf<C extends Code>(code: C): CatalogueEntry<Facts<C>> {
  return ROWS[code];
}

/** The page in this package that explains all codes. */
export const RULES_PAGE = "docs/rules.md";

/** The page that explains a code, with an anchor. */
export function documentationOf(code: Code): string {
  return `${RULES_PAGE}#${code}`;
}

/** All codes, in the order of the catalogue. */
export const CODES: readonly Code[] = Object.keys(CATALOGUE).filter(isCode);
