// The table of dialects with stored keys. Unlike the table of all dialects, it recognizes files without federation.
import type { DialectName } from "../dialects/dialects.ts";
import { ACTIONS_MIGRATION } from "./actions.ts";
import { AGENT_MIGRATION } from "./agent.ts";
import { GATEWAY_MIGRATION } from "./gateway.ts";
import { KUBERNETES_MIGRATION } from "./kubernetes.ts";
import type { Migration } from "./plan.ts";
import { WORKFLOW_MIGRATION } from "./workflow.ts";

/** The dialects in which keys can be replaced, in the order in which documents are recognized. */
export const MIGRATIONS = {
  workflow: WORKFLOW_MIGRATION,
  agent: AGENT_MIGRATION,
  actions: ACTIONS_MIGRATION,
  gateway: GATEWAY_MIGRATION,
  kubernetes: KUBERNETES_MIGRATION,
} as const satisfies Readonly<Partial<Record<DialectName, Migration>>>;

/** The name of a dialect in which keys can be replaced. */
export type MigrationName = keyof typeof MIGRATIONS;

/** The names of these dialects. */
export const MIGRATION_NAMES: readonly MigrationName[] = Object.keys(MIGRATIONS).filter(
  (name): name is MigrationName => name in MIGRATIONS,
);
