// Manifests of Kubernetes workloads: the variables of containers, and the volume with their token.
import { MOUNT_FLAWS } from "../diagnostics/catalogue/target.ts";
import { keyPlace, valuePlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { CheckedDocument } from "../dialects/checked-document.ts";
import { hasRule, listContainers, type Found, type FoundContainer } from "../dialects/kubernetes/recognize.ts";
import { textAt } from "../dialects/text.ts";
import { canonicalPath } from "../facts/kubernetes.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { SDK_IDS, SDK_TOKEN_FILE } from "../facts/sdk.ts";
import { entries, items, member, memberAt, textMember, type Data, type Mapping } from "../parse/data.ts";
import { createVolume, escapeDollars, nameVolume } from "../targets/kubernetes-patch.ts";
import { findMountFlaw, splitTokenPath } from "../targets/token-mount.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { Change } from "./change.ts";
import { findOtherProvider, KEY_VARIABLES } from "./key.ts";
import { readOldKey, type OldKey } from "./old-key.ts";
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
import { readsVariable } from "./readers.ts";

/** Manifests. */
export const KUBERNETES_MIGRATION: Migration = {
  recognizes: (value) => listContainers(value).length > 0,
  plan: planManifest,
  readsAll: true,
};

const [KEY = ""] = ANTHROPIC.keys;
const DEFAULT_PATH = "/var/run/secrets/anthropic/token";

/** A container with a key. */
interface KeyedContainer extends FoundContainer {
  /** The pointers of the variables with the key. */
  readonly keys: readonly Found[];
}

function planManifest(document: CheckedDocument, wanted: WantedSignIn): Plan {
  const keyed = listContainers(document.value).flatMap((found): KeyedContainer[] => {
    const variables = items(member(found.container, "env")).map((value, index) => {
      return { value, pointer: joinPointer(found.pointer, "env", index) };
    });
    const keys = variables.filter(({ value }) => KEY_VARIABLES.includes(textMember(value, "name") ?? ""));
    return keys.some(({ value }) => textMember(value, "name") === KEY) ? [{ ...found, keys }] : [];
  });
  const [clean, kept] = [
    keyed.filter((each) => !findObstacle(document, each)),
    keyed.flatMap((each) => findObstacle(document, each) ?? []),
  ];
  const federated = clean.filter((each) => hasRule(each));
  const others = clean.filter((each) => !hasRule(each));
  const plans = [
    changeNothing(...kept),
    ...federated.map((each) => replaceKeys(document, each, [])),
    ...(others.length > 0 ? [federate(document, others, wanted)] : []),
  ];
  return joinPlans(plans);
}

/** Why federation cannot replace the key of a container. */
function findObstacle(document: CheckedDocument, { container, pointer, keys }: KeyedContainer): Problem | undefined {
  const variables = items(member(container, "env")).flatMap((item, index) => {
    const at = joinPointer(pointer, "env", index, "value");
    const [name, value] = [textMember(item, "name"), textMember(item, "value")];
    return name === undefined || value === undefined ? [] : [[name, textAt(document, at, value)] as const];
  });
  const other = findOtherProvider(new Map(variables));
  if (other) return other;
  const [key] = keys;
  const name = textMember(key?.value, "name") ?? KEY;
  const texts = ["command", "args"].map((part) => member(container, part) ?? null);
  const isRead =
    texts.some((each) => readsVariable(each, name)) || variables.some(([, { value }]) => value.includes(`$(${name})`));
  const place = valuePlace(document, joinPointer(key?.pointer ?? pointer, "name"));
  return isRead ? stays("shared-key", place, name, "another part of the container") : undefined;
}

/** Gives containers the variables of federation, and their pods a volume with a token. */
function federate(document: CheckedDocument, containers: readonly KeyedContainer[], wanted: WantedSignIn): Plan {
  const whole = keyPlace(document, containers[0]?.pointer ?? "");
  const { source, ids, audience } = wanted;
  const path = source?.kind === "file" ? source.path.value : DEFAULT_PATH;
  const flaw = findMountFlaw(textAt(document, "", path));
  const problems = [
    ...requireGiven(wanted, whole, false),
    ...(source && source.kind !== "file" ? [stays("unsupported-source", whole, source.kind, "tokens in files")] : []),
    ...(flaw ? [stays("unsuitable-path", whole, path, MOUNT_FLAWS[flaw])] : []),
  ];
  if (problems.length > 0) return changeNothing(...problems);
  const values = { ...pairsOf(SDK_IDS, ids), [SDK_TOKEN_FILE]: path };
  const pods = new Map(containers.map(({ pod }) => [pod.pointer, pod]));
  const volumes = new Map(Array.from(pods, ([pointer, pod]) => [pointer, nameVolume(listVolumes(pod))]));
  const volumeOf = (pod: Found) => volumes.get(pod.pointer) ?? "";
  return joinPlans([
    ...containers.map((each) => replaceKeys(document, each, listVariables(each, values))),
    ...containers.map((each) => mountToken(document, each, volumeOf(each.pod), path)),
    ...Array.from(pods.values(), (pod) => addVolume(pod, createVolume(volumeOf(pod), path, audience))),
  ]);
}

function listVolumes({ value }: Found): string[] {
  return items(member(value, "volumes")).flatMap((volume) => textMember(volume, "name") ?? []);
}

function listVariables({ container }: FoundContainer, values: Mapping): Mapping[] {
  const present = new Set(items(member(container, "env")).map((item) => textMember(item, "name")));
  return entries(values)
    .filter(([name]) => !present.has(name))
    .map(([name, value]) => ({ name, value: escapeDollars(String(value)) }));
}

function replaceKeys(
  document: CheckedDocument,
  { container, pointer, keys }: KeyedContainer,
  by: readonly Mapping[],
): Plan {
  const replaced = keys.map((key) => readKey(document, key));
  if (by.length === 0 && keys.length === items(member(container, "env")).length)
    return { changes: [{ kind: "replace", pointer: joinPointer(pointer, "env"), by: {} }], problems: [], replaced };
  const changes = keys.map((key, index): Change => {
    return { kind: "replace-item", pointer: key.pointer, by: index === 0 ? by : [] };
  });
  return { changes, problems: [], replaced };
}

function readKey(document: CheckedDocument, { value, pointer }: Found): OldKey {
  const secret = memberAt(value, ["valueFrom", "secretKeyRef"]);
  const name = textMember(secret, "name");
  if (name !== undefined) return { kind: "cluster-secret", name };
  return readOldKey(textAt(document, joinPointer(pointer, "value"), textMember(value, "value") ?? ""));
}

function mountToken(
  document: CheckedDocument,
  { container, pointer }: FoundContainer,
  name: string,
  path: string,
): Plan {
  const { folder } = splitTokenPath(path);
  const at = joinPointer(pointer, "volumeMounts");
  const mounts = member(container, "volumeMounts");
  const taken = items(mounts).findIndex(
    (mount) => canonicalPath(textMember(mount, "mountPath") ?? "") === canonicalPath(folder),
  );
  if (taken >= 0)
    return changeNothing(
      stays("unsuitable-path", keyPlace(document, joinPointer(at, taken)), path, "another volume is mounted there"),
    );
  const mount = { name, mountPath: folder, readOnly: true };
  return addItem(mounts, at, mount, joinPointer(pointer, "env"));
}

function addVolume({ value, pointer }: Found, volume: Mapping): Plan {
  const last = member(value, "containers") === undefined ? entries(value).at(-1)?.[0] : "containers";
  return addItem(member(value, "volumes"), joinPointer(pointer, "volumes"), volume, joinPointer(pointer, last ?? ""));
}

/** Appends an item to a list, or inserts the list after another key. */
function addItem(list: Data | undefined, pointer: Pointer, item: Mapping, after: Pointer): Plan {
  const by = { [pointer.slice(pointer.lastIndexOf("/") + 1)]: [item] };
  const change: Change =
    items(list).length > 0
      ? { kind: "append", pointer, by: [item] }
      : list === undefined
        ? { kind: "after", pointer: after, by }
        : { kind: "replace", pointer, by };
  return { changes: [change], problems: [], replaced: [] };
}
