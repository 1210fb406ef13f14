// The files for SchemaStore: the schemas, valid and invalid documents, and entries for its catalog. All of them are made from the
// schemas; nothing is stored twice.
import { stringify } from "yaml";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { AGENT_FILES } from "../../src/print/editor-settings.ts";
import { printEditorSchema } from "../../src/print/editor-schema.ts";
import {
  breakConstraint,
  createObserver,
  isKeywords,
  listOf,
  listConstraints,
  listExamples,
  nameConstraint,
  type Constraint,
  type DefinedSchema,
} from "./schema-documents.ts";

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

const CLAUDE = "anthropics/claude-code-action@v1";

/** A workflow with a step. */
function inJob(step: object, job: object = {}) {
  return { jobs: { agent: { ...job, steps: [step] } } };
}

/**
 * One schema per dialect. A schema matches no file by default if its files have no name of their own, are Markdown, which YAML servers do not
 * read, or have a schema already: SchemaStore's one for GitHub workflows, and that of Kubernetes.
 */
export const STORED: readonly StoredSchema[] = [
  store(
    "wifc-agent",
    printEditorSchema(SCHEMAS.agent),
    AGENT_FILES.filter((glob) => glob.startsWith("*.")),
    (schema) =>
      listExamples(schema, { $ref: "#/definitions/agentAuth" }).map((auth) => ({
        providers: { federated: { provider: "anthropic", auth } },
        models: { claude: { provider: "anthropic", model: "claude-sonnet-4-5", auth } },
      })),
  ),
  store("wifc-workflow", printEditorSchema(SCHEMAS.workflow), [], (schema) => [
    ...listExamples(schema, { $ref: "#/definitions/workflowAuth" }).map((auth) => ({ engine: { id: "claude", auth } })),
    ...listExamples(schema, { $ref: "#/definitions/engineAuthList" }).map((auth) => ({ engine: { id: "own", auth } })),
  ]),
  store("wifc-actions", printEditorSchema(SCHEMAS.actions), [], (schema) => [
    ...listExamples(schema, { $ref: "#/definitions/claudeInputs" }).map((inputs) =>
      inJob({ uses: CLAUDE, with: inputs }),
    ),
    ...listExamples(schema, { $ref: "#/definitions/actionsVariables" }).map((env) => ({
      env,
      ...inJob({ env }, { env }),
    })),
    { runs: { using: "composite", steps: [{ uses: CLAUDE, with: {} }] } },
  ]),
  store(
    "wifc-gateway",
    printEditorSchema(SCHEMAS.gateway),
    [],
    (schema) =>
      listExamples(schema, { $ref: "#/definitions/upstreamAuth" })
        .filter(isKeywords)
        .flatMap(({ api_key, oauth_token, ...federation }) => [{ api_key }, { oauth_token }, federation])
        .map((auth) => ({ upstreams: [{ provider: "anthropic", name: "production", auth }] })),
    // An upstream without a provider is read only if it has a key of federation.
    [{ upstreams: [{ provider: "anthropic", auth: { api_key: "", workspace_id: "" } }] }],
  ),
  store("wifc-kubernetes", printEditorSchema(SCHEMAS.kubernetes), [], (schema) => {
    const env = Object.keys(schema.definitions).filter((name) => name.endsWith("Variable"));
    const variables = env.flatMap((name) => listOf(schema.definitions[name]?.["examples"]));
    const containers = [{ name: "agent", env: variables, volumeMounts: [] }];
    const spec = { containers, initContainers: [], ephemeralContainers: [], volumes: [] };
    return [{ spec }, { spec: { template: { spec } } }, { spec: { jobTemplate: {} } }, { items: [{ spec }] }];
  }),
  store("wifc-profile", printEditorSchema(SCHEMAS.profile), ["**/anthropic/configs/*.json"], (schema) =>
    listExamples(schema, schema),
  ),
];

function store(
  name: string,
  text: string,
  fileMatch: readonly string[],
  list: (schema: DefinedSchema) => unknown[],
  /** Documents with a mistake, for constraints that only a second one breaks. */
  rejected: readonly unknown[] = [],
): StoredSchema {
  const { $schema, ...rest } = JSON.parse(text);
  const schema: DefinedSchema = { $schema, $id: `${HOME}/${name}.json`, ...rest };
  const documents = list(schema);
  const observe = createObserver(schema);
  const observed = [...documents, ...rejected].map((document) => ({ document, values: observe(document).values }));
  const constraints = listConstraints(schema);

  function findBroken(constraint: Constraint): unknown {
    for (const { document, values } of observed) {
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
  const negative = constraints.map((each) => [`${nameConstraint(each)}.yaml`, findBroken(each)] as const);
  return {
    name,
    schema,
    fileMatch,
    constraints,
    positive: new Map(documents.map((document, index) => [`${index + 1}.yaml`, document])),
    negative: new Map(negative.filter(([, document]) => document !== undefined)),
  };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** All files, by their paths in SchemaStore. */
export function listStoredFiles(): Map<string, string> {
  const entries = STORED.map(({ name, schema: { title, description }, fileMatch }) => {
    return { name: title, description, fileMatch, url: `${HOME}/${name}.json` };
  });
  return new Map([
    ...STORED.flatMap(({ name, schema, positive, negative }): [string, string][] => [
      [`src/schemas/json/${name}.json`, print(schema)],
      ...[...positive].map(([file, each]): [string, string] => [`src/test/${name}/${file}`, stringify(each)]),
      ...[...negative].map(([file, each]): [string, string] => [`src/negative_test/${name}/${file}`, stringify(each)]),
    ]),
    ["catalog-entries.json", print(entries)],
  ]);
}
