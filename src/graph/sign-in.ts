// A binding → the node of what signs in, of its identity and of its keys, and the words on the edges between them.
import { ANTHROPIC, FIELD_NAMES, type Field } from "../facts/providers.ts";
import { authOf, type Binding, type KeyVariable } from "../model/binding.ts";
import { effectiveProvider, isSignIn, sourcesOf, type Auth, type TokenSource } from "../model/federation.ts";
import { joinParts, nodeKey, type GraphPart, type PlacedNode } from "./graph.ts";

/** The sign-in in force for a binding, in a few words. */
export function describeSignIn(binding: Binding): string {
  const auth = authOf(binding);
  if (isSignIn(auth)) {
    const rule = auth.values.federationRuleId?.value;
    return rule === undefined ? `federation with ${providerOf(auth)}` : `rule ${rule}`;
  }
  if (binding.keys.length > 0) return `key ${binding.keys.map(({ name }) => name).join(", ")}`;
  return binding.standsFor.length > 0 ? "one of its models" : "no sign-in";
}

/** What a binding leads to: an identity, through the node from which its sign-in comes if it is not its own, and its keys. */
export function drawSignIn(binding: Binding, node: PlacedNode, origin?: PlacedNode): GraphPart {
  const auth = authOf(binding);
  const inherited = origin && {
    nodes: [origin],
    edges: [{ from: node.key, to: origin.key, label: describeSignIn(binding) }],
  };
  return joinParts([
    ...(inherited ? [inherited] : []),
    ...(isSignIn(auth) ? [drawIdentity(auth, origin ?? node)] : []),
    ...binding.keys.map((variable) => drawKey(variable, node)),
  ]);
}

// What does not say who signs in: how the token is read and exchanged is on the edge.
const NOT_IDENTITY: ReadonlySet<Field> = new Set(["type", "provider", "audience", "tokenUrl"]);

function drawIdentity(auth: Auth, from: PlacedNode): GraphPart {
  const provider = providerOf(auth);
  const details = FIELD_NAMES.filter((field) => !NOT_IDENTITY.has(field)).flatMap((field) => {
    const text = auth.values[field];
    return text ? [`${wordField(field)} ${text.value}`] : [];
  });
  const identity: PlacedNode = {
    key: nodeKey("identity", provider, ...details),
    kind: "identity",
    name: provider,
    details,
    place: auth.place,
  };
  return { nodes: [identity], edges: [{ from: from.key, to: identity.key, label: describeToken(auth) }] };
}

function drawKey({ name, alternatives, place, reason }: KeyVariable, from: PlacedNode): GraphPart {
  const details = alternatives.map((each) => `or ${each}`);
  const key: PlacedNode = { key: nodeKey("key", name), kind: "key", name, details, place };
  return { nodes: [key], edges: [{ from: from.key, to: key.key, label: `key for ${reason}` }] };
}

function providerOf(auth: Auth): string {
  return effectiveProvider(auth) ?? auth.values.provider?.value ?? "unknown provider";
}

/** The words of a field: `federationRuleId` is `federation rule id`. */
function wordField(field: Field): string {
  return field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Where the token comes from, what the file leaves to something else or has wrong, and an exchange that is not at the usual address. */
function describeToken(auth: Auth): string {
  const sources = sourcesOf(auth).map(describeSource);
  const token = sources.length === 0 ? [] : [`token from ${sources.join(" or ")}`];
  const omitted = (auth.omitted ?? []).map(({ variable }) => variable);
  const rest = omitted.length > 0 ? [`${omitted.join(", ")} from outside`] : [];
  const wrong = auth.kind === "broken" && omitted.length === 0 ? ["incomplete sign-in"] : [];
  const url = auth.values.tokenUrl?.value;
  const isUsual = url === undefined || url === ANTHROPIC.baseUrl + ANTHROPIC.tokenPath;
  return [...wrong, ...token, ...rest, ...(isUsual ? [] : [`exchanged at ${url}`])].join("; ");
}

function describeSource(source: TokenSource): string {
  switch (source.kind) {
    case "file":
      return `file ${source.path.value}`;
    case "env":
      return `variable ${source.name.value}`;
    case "command":
      return `command ${source.argv[0]?.value ?? ""}`;
    case "url":
      return `URL ${source.request.url.value}`;
    case "github-actions":
      return "GitHub Actions";
  }
}
