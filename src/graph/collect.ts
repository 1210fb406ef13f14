// Checked documents → the picture of who signs in as whom. Everything in it comes from the bindings; each dialect adds what is around them.
import { sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import type { EditorFeatures } from "../dialects/dialect.ts";
import type { Config } from "../dialects/dialects.ts";
import { listSteps, type ActionsConfig } from "../model/actions-config.ts";
import type { AgentConfig, ModelReference } from "../model/agent-config.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { sourcesOf, type Auth } from "../model/federation.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import { resolveReference } from "../model/references.ts";
import type { Text } from "../syntax/text.ts";
import { joinParts, nodeKey, type GraphPart, type PlacedEdge, type PlacedNode } from "./graph.ts";
import { describeSignIn, drawSignIn } from "./sign-in.ts";

/** What the picture needs of a document. */
export interface DrawnDocument {
  readonly whole: DocumentPlace;
  readonly config: Config;
  readonly bindings: readonly Binding[];
  readonly editor: () => EditorFeatures;
}

/** Collects the picture of a file. */
export function collectGraph(documents: readonly DrawnDocument[]): GraphPart {
  return joinParts(documents.map((document, index) => drawDocument(document, String(index))));
}

function drawDocument(document: DrawnDocument, scope: string): GraphPart {
  const { config, bindings } = document;
  const drawn = bindings.map((binding): Drawn => ({ binding, node: nodeOf(binding, config, scope) }));
  return joinParts([
    ...(config.dialect === "agent" ? [drawAgents(config, drawn, scope)] : []),
    ...drawn.map((each) => drawOwner(each, config, scope)),
    ...drawn.flatMap(({ binding, node }) => drawOrigins(binding, node, document, scope)),
    { nodes: drawn.map(({ node }) => node), edges: [] },
    ...drawn.map(({ binding, node }) => drawSignIn(binding, node, originOf(binding, config, scope))),
  ]);
}

interface Drawn {
  readonly binding: Binding;
  readonly node: PlacedNode;
}

function nodeOf(binding: Binding, config: Config, scope: string): PlacedNode {
  const { kind, name, scope: owner = "", place, reachable, isInFlavor, isDetection, job } = binding;
  const steps = config.dialect === "actions" ? stepsOf(config, binding) : [];
  const environment = job?.environment?.value;
  return {
    key: nodeKey(kind, scope, owner, name, place.pointer),
    kind,
    name: steps.length === 0 ? name : steps.map((step) => step.name ?? step.id ?? String(step.number)).join(", "),
    details: [
      ...(isDetection ? ["threat detection"] : []),
      ...(environment === undefined ? [] : [`environment ${environment}`]),
      ...(reachable ? [] : [isInFlavor ? "only used in flavors" : "not used"]),
    ],
    place,
    ...(!reachable && { isUnused: true as const }),
  };
}

/** The agents of a file and what they and its models use. */
function drawAgents(config: AgentConfig, models: readonly Drawn[], scope: string): GraphPart {
  const byName = new Map(models.map((each) => [each.binding.name, each]));
  const lead = (from: string, references: readonly ModelReference[]): PlacedEdge[] =>
    references.flatMap((reference) => {
      const to = byName.get(resolveReference(config, reference)?.name ?? "");
      const role = reference.role === "main" ? "" : `${reference.role}: `;
      return to ? [{ from, to: to.node.key, label: role + describeSignIn(to.binding) }] : [];
    });
  const agents = config.agents.map(({ name, place, references }) => ({
    node: { key: nodeKey("agent", scope, name), kind: "agent" as const, name, details: [], place },
    references,
  }));
  return {
    nodes: agents.map(({ node }) => node),
    edges: [
      ...agents.flatMap(({ node, references }) => lead(node.key, references)),
      ...models.flatMap(({ binding, node }) => lead(node.key, config.models.get(binding.name)?.references ?? [])),
    ],
  };
}

/** The entry in `providers` from which a model inherits its sign-in. */
function originOf({ inheritedFrom }: Binding, config: Config, scope: string): PlacedNode | undefined {
  const entry = config.dialect === "agent" ? config.providers.get(inheritedFrom ?? "") : undefined;
  if (!entry) return undefined;
  const { name, place } = entry;
  return { key: nodeKey("provider", scope, name), kind: "provider", name, details: [], place };
}

/** The job or the workload that contains what signs in. */
function drawOwner({ binding, node }: Drawn, config: Config, scope: string): GraphPart {
  const label = describeSignIn(binding);
  const owners = config.dialect === "actions" ? jobsOf(config, binding, scope) : workloadsOf(binding, scope);
  return { nodes: owners, edges: owners.map(({ key }) => ({ from: key, to: node.key, label })) };
}

function jobsOf(config: ActionsConfig, binding: Binding, scope: string): PlacedNode[] {
  const owners = config.jobs.filter((job) => stepsOf({ jobs: [job] }, binding).length > 0);
  return owners.map(({ name, place }) => ({
    key: nodeKey("job", scope, name),
    kind: "job",
    name: name === "" ? "composite action" : name,
    details: [],
    place,
  }));
}

function workloadsOf({ scope: name, place, pod }: Binding, scope: string): PlacedNode[] {
  if (name === undefined) return [];
  const details = [
    ...(pod?.namespace ? [`namespace ${pod.namespace.value}`] : []),
    ...(pod?.serviceAccount === undefined ? [] : [`service account ${pod.serviceAccount}`]),
  ];
  return [{ key: nodeKey("workload", scope, name), kind: "workload", name, details, place }];
}

/** The steps that sign in like this. */
function stepsOf(config: Pick<ActionsConfig, "jobs">, { place }: Binding) {
  return listSteps(config).filter(({ signIn }) => signIn?.place === place);
}

/** The imports and the mappings of variables from which values of a sign-in come. */
function drawOrigins(binding: Binding, node: PlacedNode, { whole, editor }: DrawnDocument, scope: string): GraphPart[] {
  const auth = authOf(binding);
  if (!auth) return [];
  const texts = textsOf(auth);
  const layers = binding.surroundings?.layers ?? binding.layers ?? [];
  const own = sourceOf(whole).name;
  const foreign = [binding.place, auth.place, ...texts.map(({ place }) => place)].filter(
    (place) => sourceOf(place).name !== own,
  );
  const imports = foreign.map((found): PlacedNode => {
    const { name } = sourceOf(found);
    const named = editor().imports?.files.find((file) => file.name === name)?.place;
    const place = named && "pointer" in named ? named : found;
    const folder = own.slice(0, own.lastIndexOf("/") + 1);
    const short = name.startsWith(folder) ? name.slice(folder.length) : name;
    return { key: nodeKey("import", scope, name), kind: "import", name: short, details: [], place };
  });
  const label = describeSignIn(binding);
  return [
    { nodes: imports, edges: imports.map(({ key }) => ({ from: key, to: node.key, label })) },
    ...layers.map((layer) => drawLayer(layer, texts, node, scope)),
  ];
}

function drawLayer(layer: EnvironmentLayer, texts: readonly Text[], node: PlacedNode, scope: string): GraphPart {
  const set = [...layer.variables].filter(([, text]) => texts.some((each) => isSamePlace(each.place, text.place)));
  const place = layer.place ?? set[0]?.[1].place;
  if (set.length === 0 || !place) return { nodes: [], edges: [] };
  const key = nodeKey("layer", scope, layer.name, sourceOf(place).name, place.pointer);
  const label = `sets ${set.map(([name]) => name).join(", ")}`;
  return {
    nodes: [{ key, kind: "layer", name: layer.name, details: [], place }],
    edges: [{ from: key, to: node.key, label }],
  };
}

/** The values of a sign-in, and those that name its token. */
function textsOf(auth: Auth): Text[] {
  const named = sourcesOf(auth).flatMap((source) => {
    if (source.kind === "file") return [source.path];
    return source.kind === "env" ? [source.name, ...(source.value ? [source.value] : [])] : [];
  });
  return [...Object.values(auth.values), ...named];
}

function isSamePlace(a: DocumentPlace, b: DocumentPlace): boolean {
  return a.pointer === b.pointer && sourceOf(a).name === sourceOf(b).name;
}
