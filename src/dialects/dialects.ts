// The two kinds of files: how each is recognized, validated, lowered and bound.
import type { Problem } from "../diagnostics/problem.ts";
import type { AgentConfig } from "../ir/agent-config.ts";
import { bindEngine } from "../ir/bind-engine.ts";
import { bindModels } from "../ir/bind-models.ts";
import type { Binding } from "../ir/binding.ts";
import type { WorkflowConfig } from "../ir/workflow-config.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { isAgentFile, lowerAgent } from "./agent.ts";
import type { CheckedDocument } from "./checked-document.ts";
import { fillDefaults, type FilledDocument } from "./inputs.ts";
import type { Reader } from "./reader.ts";
import { isWorkflow } from "./recognize.ts";
import type { FilledSource } from "./trace-inputs.ts";
import { lowerWorkflow } from "./workflow.ts";

/** The kind of a file. */
export type Dialect = "agent" | "workflow";

/** A file as declared. */
export type Config = AgentConfig | WorkflowConfig;

/** The names of a file's agents; a workflow has none. */
export function agentNames(config: Config): string[] {
  return config.dialect === "agent" ? config.agents.map(({ name }) => name) : [];
}

/** A lowered document: what it declares, who signs in how, and what is wrong with files that it imports. */
export interface Lowered {
  readonly config: Config;
  readonly bindings: readonly Binding[];
  readonly problems: readonly Problem[];
  /** The files with values that were given to them from elsewhere. */
  readonly filled: readonly FilledSource[];
}

interface DialectRow {
  /** Whether the program that reads such a file looks at no other document than the first. */
  readonly readsFirstOnly: boolean;
  readonly recognizes: (value: Data, name: string) => boolean;
  /** Fills in what the file itself says of its values. */
  readonly prepare: (document: Document) => FilledDocument;
  readonly lower: (document: CheckedDocument, reader: Reader) => Lowered;
}

const DIALECTS: Readonly<Record<Dialect, DialectRow>> = {
  workflow: {
    readsFirstOnly: false,
    recognizes: (value, name) => isWorkflow(value, name) && (isMarkdown(name) || !isAgentFile(value)),
    prepare: fillDefaults,
    lower: (document, reader) => {
      const { config, problems, filled } = lowerWorkflow(document, reader);
      return { config, bindings: bindEngine(config), problems, filled };
    },
  },
  agent: {
    readsFirstOnly: true,
    recognizes: isAgentFile,
    prepare: (document) => ({ document, filled: [] }),
    lower: (document) => {
      const config = lowerAgent(document);
      return { config, bindings: bindModels(config), problems: [], filled: [] };
    },
  },
};

/** The dialect of a document in a file of this name; nothing if it is neither. */
export function recognizeDialect(value: Data, name: string): Dialect | undefined {
  if (DIALECTS.workflow.recognizes(value, name)) return "workflow";
  return DIALECTS.agent.recognizes(value, name) ? "agent" : undefined;
}

/** A document of a dialect with the values that its schema finds in it. */
export function prepareDocument(dialect: Dialect, document: Document): FilledDocument {
  return DIALECTS[dialect].prepare(document);
}

/** Whether the program that reads a file of this dialect looks at no other document than the first. */
export function readsFirstOnly(dialect: Dialect): boolean {
  return DIALECTS[dialect].readsFirstOnly;
}

/** Lowers a document of a dialect. What has the wrong shape is left out, and the block that it stands in marked as broken. */
export function lowerDocument(dialect: Dialect, document: CheckedDocument, reader: Reader): Lowered {
  return DIALECTS[dialect].lower(document, reader);
}
