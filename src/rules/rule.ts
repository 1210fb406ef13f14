// What a rule is: a function that looks and changes nothing.
import type { Problem } from "../diagnostics/problem.ts";
import type { Config } from "../dialects/dialects.ts";
import type { AgentConfig } from "../ir/agent-config.ts";
import type { Binding } from "../ir/binding.ts";
import { declaredFederations } from "../ir/declared.ts";
import type { Federation, TokenRequest } from "../ir/federation.ts";
import type { WorkflowConfig } from "../ir/workflow-config.ts";

/** What a rule looks at: one document whose syntax is right, without the blocks whose shape is wrong. */
export interface Subject<C extends Config = Config> {
  readonly config: C;
  readonly bindings: readonly Binding[];
}

/** Finds the mistakes of one kind. */
export type Rule = (subject: Subject) => Problem[];

/** The federations that a file declares, and those in force with all layers of the environment. A place in several is told once. */
export function federationsOf({ config, bindings }: Subject): Federation[] {
  return [...new Set([...declaredFederations(config), ...bindings.flatMap(({ federation }) => federation ?? [])])];
}

/** The headers of the request for a token, if there is one. */
export function headersOf({ source }: Federation): TokenRequest["headers"] {
  return ("request" in source ? source.request?.headers : undefined) ?? [];
}

/** A rule that has something to say about agent files only. */
export function forAgents(check: (subject: Subject<AgentConfig>) => Problem[]): Rule {
  return ({ config, bindings }) => (config.dialect === "agent" ? check({ config, bindings }) : []);
}

/** A rule that has something to say about workflows only. */
export function forWorkflows(check: (subject: Subject<WorkflowConfig>) => Problem[]): Rule {
  return ({ config, bindings }) => (config.dialect === "workflow" ? check({ config, bindings }) : []);
}
