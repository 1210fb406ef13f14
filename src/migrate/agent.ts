// Agent files of docker-agent: the `auth` of providers, which all of their models inherit.
import { valuePlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { AGENT } from "../dialects/agent/dialect.ts";
import { lowerAgent } from "../dialects/agent/lower.ts";
import type { CheckedDocument } from "../dialects/checked-document.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { AgentConfig, ModelConfig, ProviderConfig } from "../model/agent-config.ts";
import { AGENT_KEYS, NESTED } from "../model/notations.ts";
import { allReferences, splitPair } from "../model/references.ts";
import { entries, isList, isMapping, member, memberAt, type Data, type Mapping } from "../parse/data.ts";
import type { Text } from "../syntax/text.ts";
import { describeToken } from "../targets/docker-agent.ts";
import { joinPointer, splitPointer } from "../text/pointer.ts";
import { applyChanges, type Change } from "./change.ts";
import type { OldKey } from "./old-key.ts";
import {
  changeNothing,
  joinPlans,
  pairsOf,
  requireGiven,
  stays,
  type Migration,
  type Plan,
  type WantedSignIn,
} from "./plan.ts";
import { isProse, readsVariable } from "./readers.ts";

const TYPE = "anthropic";
const TOKEN_KEY = "token_key";

/** Agent files. */
export const AGENT_MIGRATION: Migration = { recognizes: AGENT.recognizes, plan: planAgent };

function planAgent(document: CheckedDocument, wanted: WantedSignIn): Plan {
  const config = lowerAgent(document);
  const auth = writeAuth(wanted);
  const keyed = [...config.providers.values()].filter((entry) => isKeyed(entry));
  const builtIn = usesBuiltIn(config) ? [addProvider(document, { [TYPE]: { provider: TYPE, auth } })] : [];
  const plan = joinPlans([
    ...keyed.map((entry) => addAuth(document, entry, auth)),
    ...builtIn,
    ...[...config.providers.values()].filter(({ auth: own }) => own).map((entry) => removeTokenKey(config, entry)),
    ...[...config.models.values()].map((model) => removeTokenKey(config, model)),
    changeNothing(...findOthers(config)),
  ]);
  if (keyed.length + builtIn.length === 0) return plan;
  const whole = valuePlace(document, "");
  const isUnused = wanted.audience !== undefined && wanted.source?.kind !== "github-actions";
  const reader = findReader(document, plan);
  const problems = [
    ...requireGiven(wanted, whole, true),
    ...(isUnused ? [stays("unsupported-audience", whole)] : []),
    ...(reader ? [reader] : []),
  ];
  return { ...plan, problems: [...plan.problems, ...problems] };
}

/** Finds what else reads a key that must go where docker-agent runs, such as the server of a toolset. */
function findReader(document: CheckedDocument, { changes, replaced }: Plan): Problem | undefined {
  const rest = withoutProse(applyChanges(document.value, changes));
  const key = replaced.find((each) => each.kind === "variable" && readsVariable(rest, each.name));
  return key?.kind === "variable"
    ? stays("shared-key", valuePlace(document, ""), key.name, "another part of the file")
    : undefined;
}

function withoutProse(value: Data): Data {
  if (isList(value)) return value.map((item) => withoutProse(item));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    entries(value).flatMap(([key, inner]) => (isProse(key) ? [] : [[key, withoutProse(inner)]])),
  );
}

type Entry = ProviderConfig | ModelConfig;

/** The provider type of an entry in `providers`, which has the name of a type if it names none. */
function typeOf({ provider, name }: ProviderConfig): string {
  return provider?.value ?? name;
}

/** What keeps an entry from signing in to Anthropic's API: another address, or another API. */
function findOther({ baseUrl, apiType }: Entry): Text | undefined {
  return baseUrl ?? (apiType?.value.startsWith("openai") ? apiType : undefined);
}

function isKeyed(entry: ProviderConfig): boolean {
  return typeOf(entry) === TYPE && !entry.auth && !findOther(entry);
}

/** Whether a model uses Anthropic's API with a key through docker-agent's own provider, which no entry replaces. */
function usesBuiltIn(config: AgentConfig): boolean {
  if (config.providers.has(TYPE)) return false;
  const models = [...config.models.values()].filter((model) => !model.auth && !findOther(model));
  const inline = [...allReferences(config), ...config.flavors.references].filter(
    ({ value }) => !config.models.has(value),
  );
  const providers = [...models.map(({ provider }) => provider), ...inline.map((text) => splitPair(text)?.provider)];
  return [...providers, ...config.flavors.providers].some((provider) => provider?.value === TYPE);
}

/** The entries for Anthropic that stay as they are. */
function findOthers(config: AgentConfig): Problem[] {
  const models = [...config.models.values()].filter(({ provider }) => {
    const entry = config.providers.get(provider?.value ?? "");
    return (entry ? typeOf(entry) : provider?.value) === TYPE;
  });
  const providers = [...config.providers.values()].filter((entry) => typeOf(entry) === TYPE);
  return [...providers, ...models].flatMap((entry) => {
    const other = entry.auth ? undefined : findOther(entry);
    return other ? [stays(other === entry.baseUrl ? "own-address" : "other-api", other.place, entry.name)] : [];
  });
}

function addAuth({ value }: CheckedDocument, entry: ProviderConfig, auth: Mapping): Plan {
  const { pointer } = entry.place;
  const by = { ...(entry.provider ? {} : { provider: TYPE }), auth };
  const last = entries(memberAt(value, splitPointer(pointer))).at(-1)?.[0];
  const change: Change = entry.tokenKey
    ? { kind: "replace", pointer: joinPointer(pointer, TOKEN_KEY), by }
    : last === undefined
      ? { kind: "replace", pointer, by: { [entry.name]: by } }
      : { kind: "after", pointer: joinPointer(pointer, last), by };
  return { changes: [change], problems: [], replaced: [oldKeyOf(entry)] };
}

function oldKeyOf({ tokenKey }: Entry): OldKey {
  return { kind: "variable", name: tokenKey?.value ?? ANTHROPIC.keys[0] };
}

/** Removes the `token_key` of an entry that signs in with federation. */
function removeTokenKey({ providers }: AgentConfig, entry: Entry): Plan {
  const { tokenKey, place, provider } = entry;
  const home = providers.get(provider?.value ?? "");
  const type = "isRouter" in entry && home ? typeOf(home) : (provider?.value ?? entry.name);
  const isFederated = type === TYPE && (entry.auth !== undefined || (!findOther(entry) && !(home && findOther(home))));
  if (!tokenKey || !isFederated) return changeNothing();
  const change: Change = { kind: "replace", pointer: joinPointer(place.pointer, TOKEN_KEY), by: {} };
  return { changes: [change], problems: [], replaced: [oldKeyOf(entry)] };
}

/** Adds an entry to `providers`, which comes before the models that use it. */
function addProvider({ value }: CheckedDocument, entry: Mapping): Plan {
  const replaced: readonly OldKey[] = [{ kind: "variable", name: ANTHROPIC.keys[0] }];
  const providers = member(value, "providers");
  const last = entries(providers).at(-1)?.[0];
  const [[first = ""] = []] = entries(value);
  const by = { providers: entry };
  const change: Change =
    last !== undefined
      ? { kind: "after", pointer: joinPointer("/providers", last), by: entry }
      : providers !== undefined
        ? { kind: "replace", pointer: "/providers", by }
        : member(value, "version") === undefined
          ? { kind: "before", pointer: joinPointer("", first), by }
          : { kind: "after", pointer: "/version", by };
  return { changes: [change], problems: [], replaced };
}

function writeAuth({ ids, source, audience }: WantedSignIn): Mapping {
  const token = source ? { identity_token: describeToken(source, audience) } : {};
  return { type: NESTED, [NESTED]: { ...pairsOf(AGENT_KEYS, ids), ...token } };
}
