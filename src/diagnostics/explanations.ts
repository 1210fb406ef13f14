// The explanations of all codes. `wifc explain`, SARIF and the documentation print them, a finding does not: so most runs load only the
// catalogue.
import type { Code } from "./catalogue.ts";
import type { Explained } from "./entry.ts";
import { ACTIONS } from "./explanations/actions.ts";
import { ACTIONS_STEPS } from "./explanations/actions-steps.ts";
import { AGENT } from "./explanations/agent.ts";
import { BYTES } from "./explanations/bytes.ts";
import { COMMAND } from "./explanations/command.ts";
import { CONFIG } from "./explanations/config.ts";
import { DECLARED } from "./explanations/declared.ts";
import { DERIVED_RULE } from "./explanations/derived-rule.ts";
import { EXCHANGE } from "./explanations/exchange.ts";
import { FRONTMATTER } from "./explanations/frontmatter.ts";
import { GATEWAY } from "./explanations/gateway.ts";
import { GH_AW } from "./explanations/gh-aw.ts";
import { IDS } from "./explanations/ids.ts";
import { IMPORTS } from "./explanations/imports.ts";
import { KUBERNETES } from "./explanations/kubernetes.ts";
import { LOADING } from "./explanations/loading.ts";
import { LOCK } from "./explanations/lock.ts";
import { MATCHING } from "./explanations/matching.ts";
import { MIGRATION } from "./explanations/migration.ts";
import { OUTPUT } from "./explanations/output.ts";
import { POLICY } from "./explanations/policy.ts";
import { READING } from "./explanations/reading.ts";
import { RESOURCE } from "./explanations/resource.ts";
import { SHAPE } from "./explanations/shape.ts";
import { SUPPRESSION } from "./explanations/suppression.ts";
import { TARGET } from "./explanations/target.ts";
import { TOKEN } from "./explanations/token.ts";
import { TOKEN_SOURCE } from "./explanations/token-source.ts";
import { VALUES } from "./explanations/values.ts";
import { WORKFLOW } from "./explanations/workflow.ts";
import { WORKFLOW_ENV } from "./explanations/workflow-env.ts";

const EXPLANATIONS: Readonly<Record<Code, Explained>> = {
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

/** What is known of a code, whatever the input is. */
export function explanationOf(code: Code): Explained {
  return EXPLANATIONS[code];
}
