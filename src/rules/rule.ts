// What a rule is: a function that looks and changes nothing.
import type { Problem } from "../diagnostics/problem.ts";
import type { Config } from "../dialects/dialects.ts";
import type { AgentConfig } from "../ir/agent-config.ts";
import type { Binding } from "../ir/binding.ts";
import { declaredFederations } from "../ir/declared.ts";
import type { Federation, TokenRequest } from "../ir/federation.ts";
import { fieldTexts, type NamedText } from "../ir/texts.ts";
import type { WorkflowConfig } from "../ir/workflow-config.ts";

/** What a rule looks at: one document whose syntax is right, without the blocks whose shape is wrong. */
export interface Subject<C extends Config = Config> {
  readonly config: C;
  readonly bindings: readonly Binding[];
  /** The federations that the file declares. */
  readonly declared: readonly Federation[];
  /** Those, and the ones in force with all layers of the environment. */
  readonly federations: readonly Federation[];
  /** The values that these set. */
  readonly texts: readonly NamedText[];
}

/** Finds the mistakes of one kind. */
export type Rule = (subject: Subject) => Problem[];

/** Puts together what all rules look at. */
export function createSubject(config: Config, bindings: readonly Binding[]): Subject {
  const declared = declaredFederations(config);
  const federations = [...new Set([...declared, ...bindings.flatMap(({ federation }) => federation ?? [])])];
  return { config, bindings, declared, federations, texts: federations.flatMap(fieldTexts) };
}

/** The headers of the request for a token, if there is one. */
export function headersOf({ source }: Federation): TokenRequest["headers"] {
  return ("request" in source ? source.request?.headers : undefined) ?? [];
}

/** A rule that has something to say about agent files only. */
export function forAgents(check: (subject: Subject<AgentConfig>) => Problem[]): Rule {
  return (subject) => (isAgent(subject) ? check(subject) : []);
}

/** A rule that has something to say about workflows only. */
export function forWorkflows(check: (subject: Subject<WorkflowConfig>) => Problem[]): Rule {
  return (subject) => (isWorkflow(subject) ? check(subject) : []);
}

function isAgent(subject: Subject): subject is Subject<AgentConfig> {
  return subject.config.dialect === "agent";
}

function isWorkflow(subject: Subject): subject is Subject<WorkflowConfig> {
  return subject.config.dialect === "workflow";
}
