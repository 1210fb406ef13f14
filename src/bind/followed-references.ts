// The references that docker-agent always follows when it loads a file, so that they must lead to a model that it can create
// (docker-agent's pkg/teamloader/teamloader.go and pkg/config/compaction.go).
import { rememberLast } from "../text/remember-last.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { AgentConfig, ModelConfig } from "../model/agent-config.ts";
import type { Text } from "../syntax/text.ts";
import { resolveReference } from "../model/references.ts";

/** What docker-agent follows when it loads a file. */
export interface Followed {
  /** The models that it creates, by name. Of the candidates of `first_available`, only the first is always tried. */
  readonly made: ReadonlyMap<string, ModelConfig>;
  /** Whether it follows the reference at this place. In a file without agents, every reference counts. */
  readonly follows: (place: DocumentPlace) => boolean;
  /** The parts of alloys that lead back to the alloy that contains them. */
  readonly loops: readonly Text[];
}

// Nobody writes an agent with more models than this; the rest is ignored.
const MOST_MODELS = 1000;

/** Follows the references of a file, starting from its agents. */
export const followReferences: (config: AgentConfig) => Followed = rememberLast(follow);

function follow(config: AgentConfig): Followed {
  const pointers = new Set<string>();
  const loops = new Map<string, Text>();
  const waiting: Text[] = [];
  for (const { written } of config.agents) {
    if (written.hasHarness) continue;
    const expanded = expandAlloys(config, written.models);
    for (const loop of expanded.loops) loops.set(loop.place.pointer, loop);
    for (const { place } of expanded.followed) pointers.add(place.pointer);
    const models = expanded.models.flatMap((each) => resolveReference(config, each) ?? []);
    const title = first(models, (model) => model.written?.titleModel);
    const compaction =
      written.compactionModel ??
      first(models, (model) => model.written?.compactionModel) ??
      first(models, ({ provider }) => config.providers.get(provider?.value ?? "")?.written.compactionModel);
    waiting.push(
      ...expanded.models,
      ...written.fallbacks,
      ...(title ? [title] : []),
      ...(compaction ? [compaction] : []),
    );
  }
  const made = new Map<string, ModelConfig>();
  // The list grows during the loop.
  for (const reference of waiting) {
    pointers.add(reference.place.pointer);
    const model = resolveReference(config, reference);
    if (!model || made.has(model.name)) continue;
    made.set(model.name, model);
    const { routes = [], candidates = [] } = model.written ?? {};
    const next =
      candidates.length > 0 ? candidates.slice(0, 1).map(trimmed) : routes.flatMap((route) => route.model ?? []);
    for (const each of next) waiting.push(each);
  }
  const isUnknown = config.agents.length === 0;
  return {
    made: isUnknown ? config.models : made,
    follows: ({ pointer }) => isUnknown || pointers.has(pointer),
    loops: [...loops.values()],
  };
}

/** docker-agent trims the candidates of `first_available`, but no other single name. */
function trimmed(candidate: Text): Text {
  return { ...candidate, value: candidate.value.trim() };
}

function first(models: readonly ModelConfig[], pick: (model: ModelConfig) => Text | undefined): Text | undefined {
  for (const model of models) {
    const found = pick(model);
    if (found) return found;
  }
  return undefined;
}

interface Frame {
  readonly alloy?: string;
  readonly parts: Iterator<Text>;
}

/** Replaces alloys with their parts, each alloy once. Gives the models, all parts that were followed, and the loops. */
function expandAlloys({ models }: AgentConfig, parts: readonly Text[]) {
  const found: Text[] = [];
  const followed: Text[] = [];
  const loops: Text[] = [];
  const known = new Set<string>();
  const open = new Set<string>();
  const frames: Frame[] = [{ parts: parts.values() }];
  for (let frame = frames.at(-1); frame && followed.length < MOST_MODELS; frame = frames.at(-1)) {
    const { value: part, done } = frame.parts.next();
    if (done === true) {
      frames.pop();
      if (frame.alloy !== undefined) open.delete(frame.alloy);
      continue;
    }
    followed.push(part);
    const alloy = models.get(part.value)?.written?.alloy ?? [];
    if (alloy.length === 0) found.push(part);
    else if (open.has(part.value)) loops.push(part);
    else if (!known.has(part.value)) {
      known.add(part.value);
      open.add(part.value);
      frames.push({ alloy: part.value, parts: alloy.values() });
    }
  }
  return { models: found, followed, loops };
}
