// The files for SchemaStore: the schemas, valid and invalid documents, and entries for its catalog. All of them are made from the
// schemas; nothing is stored twice.
import { stringify } from "yaml";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { DIALECTS, type Dialect, type DialectName } from "../../src/dialects/dialects.ts";
import { USUAL_FILES } from "../../src/print/editor-settings.ts";
import { printEditorSchema } from "../../src/print/editor-schema.ts";
import { breakConstraint } from "./broken-documents.ts";
import {
  createObserver,
  isKeywords,
  listConstraints,
  nameConstraint,
  WHOLE,
  type Constraint,
  type DefinedSchema,
  type Observed,
} from "./schema-documents.ts";
import { listExamples } from "./schema-examples.ts";

const HOME = "https://www.schemastore.org";

/** A schema, with its name in SchemaStore. */
export interface StoredSchema {
  readonly name: string;
  readonly schema: DefinedSchema;
  readonly fileMatch: readonly string[];
  /** All constraints, and the documents by file name. */
  readonly constraints: readonly Constraint[];
  readonly positive: ReadonlyMap<string, unknown>;
  readonly negative: ReadonlyMap<string, unknown>;
}

/** Makes documents from the examples of definitions. Those that are rejected, or add nothing to the ones before, are left out. */
type ListDocuments = (examplesOf: (definition: string) => readonly unknown[]) => readonly unknown[];

const DOCUMENTS: Readonly<Record<DialectName, ListDocuments>> = {
  workflow: (examplesOf) => [
    ...examplesOf("workflowAuth").map((auth) => ({ engine: { id: "claude", auth } })),
    ...examplesOf("engineAuthList").map((auth) => ({ engine: { id: "own", auth } })),
    ...examplesOf("safeOutputs").map((outputs) => ({ "safe-outputs": outputs })),
  ],
  agent: (examplesOf) => [
    ...examplesOf("agentAuth").map((auth) => ({
      providers: { federated: { provider: "anthropic", auth } },
      models: { claude: { provider: "anthropic", model: "claude-sonnet-4-5", auth } },
    })),
    ...examplesOf(WHOLE),
  ],
  actions: (examplesOf) => [
    ...examplesOf("jobs").map((jobs) => ({ on: "push", jobs })),
    ...examplesOf("actionRuns").map((runs) => ({ name: "Review", runs })),
    ...examplesOf("actionsVariables").map((env) => ({ on: "push", env, jobs: {} })),
  ],
  gateway: (examplesOf) => examplesOf("upstreams").map((upstreams) => ({ upstreams })),
  kubernetes: (examplesOf) => [
    ...examplesOf("containers").map((containers) => workload("Pod", { containers })),
    ...examplesOf("podTemplate").map((template) => workload("Deployment", { template })),
    ...examplesOf("podTemplate").map((jobTemplate) => workload("CronJob", { jobTemplate })),
    ...examplesOf("workloads").map((items) => ({ apiVersion: "v1", kind: "List", items })),
  ],
  profile: (examplesOf) => examplesOf(WHOLE),
  rules: (examplesOf) => examplesOf(WHOLE),
  config: (examplesOf) => examplesOf(WHOLE),
};

// Many programs read files with these names. Names of workflows and manifests have other schemas, and profiles with other sign-ins
// are in the same folder.
const AMBIGUOUS = /^agents?[./]/;

function workload(kind: string, spec: object): object {
  return { apiVersion: "v1", kind, metadata: { name: "agent" }, spec };
}

/** One schema per dialect. */
export const STORED: readonly StoredSchema[] = DIALECTS.map(store);

function store({ name: dialect, schema: schemaName, marks }: Dialect): StoredSchema {
  const name = `wifc-${dialect}`;
  const text = printEditorSchema(SCHEMAS[schemaName]);
  const extension = marks.yaml ? "yaml" : "json";
  const { $schema, ...rest } = JSON.parse(text);
  const schema: DefinedSchema = { $schema, $id: `${HOME}/${name}.json`, ...rest };
  const observe = createObserver(schema);
  const candidates = DOCUMENTS[dialect]((definition) =>
    listExamples(schema, definition === WHOLE ? schema : { $ref: `#/definitions/${definition}` }),
  ).map((document) => ({ document, ...observe(document) }));
  const accepted = withoutNeedless(candidates.filter(({ isValid }) => isValid));
  const constraints = listConstraints(schema);

  function findBroken(constraint: Constraint): unknown {
    for (const { document, values } of [...accepted, ...candidates]) {
      for (const { definition, pointer } of values) {
        if (definition !== constraint.definition) continue;
        const broken = breakConstraint(document, pointer, constraint).find((each) =>
          observe(each).broken.has(nameConstraint(constraint)),
        );
        if (broken !== undefined) return broken;
      }
    }
    return undefined;
  }
  const negative = constraints.map((each) => [`${nameConstraint(each)}.${extension}`, findBroken(each)] as const);
  return {
    name,
    schema,
    fileMatch: (USUAL_FILES[dialect] ?? []).filter((glob) => !AMBIGUOUS.test(glob)),
    constraints,
    positive: new Map(accepted.map(({ document }, index) => [`${index + 1}.${extension}`, document])),
    negative: new Map(negative.filter(([, document]) => document !== undefined)),
  };
}

/** Leaves out documents with no key and no value that is not in an earlier one. */
function withoutNeedless<D extends { readonly values: readonly Observed[] }>(documents: readonly D[]): D[] {
  const seen = new Set<string>();
  return documents.filter(({ values }) => {
    const before = seen.size;
    for (const { definition, value } of values) {
      const parts = isKeywords(value) ? Object.keys(value) : Array.isArray(value) ? [] : [JSON.stringify(value)];
      for (const part of parts) seen.add(`${String(definition)} ${part}`);
    }
    return seen.size > before;
  });
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function printAs(file: string, value: unknown): string {
  return file.endsWith(".json") ? print(value) : stringify(value);
}

/** All files, by their paths in SchemaStore. */
export function listStoredFiles(): Map<string, string> {
  const entries = STORED.map(({ name, schema: { title, description }, fileMatch }) => {
    return { name: title, description, fileMatch, url: `${HOME}/${name}.json` };
  });
  return new Map([
    ...STORED.flatMap(({ name, schema, positive, negative }): [string, string][] => [
      [`src/schemas/json/${name}.json`, print(schema)],
      ...[...positive].map(([file, each]): [string, string] => [`src/test/${name}/${file}`, printAs(file, each)]),
      ...[...negative].map(([file, each]): [string, string] => [
        `src/negative_test/${name}/${file}`,
        printAs(file, each),
      ]),
    ]),
    ["catalog-entries.json", print(entries)],
  ]);
}
