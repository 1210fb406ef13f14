// A manifest → config.
import { findOtherService } from "../../bind/other-service.ts";
import { findToken, findTokenFile } from "../../bind/token-file.ts";
import { keyPlace } from "../../diagnostics/place.ts";
import { STORED_KEY, STORED_VALUE } from "../../facts/provider-keys.ts";
import { SDK_IDS, SDK_RULE } from "../../facts/sdk.ts";
import { describeDeclared } from "../../model/declared-config.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import {
  isSetByEnvFrom,
  type ContainerSignIn,
  type EnvironmentSource,
  type KubernetesConfig,
  type ProjectedToken,
  type Volume,
} from "../../model/kubernetes-config.ts";
import type { Unfederated } from "../../model/unfederated.ts";
import type { Pod } from "../../model/pod.ts";
import { items, member, textMember } from "../../parse/data.ts";
import { joinPointer } from "../../text/pointer.ts";
import { isWrong, type CheckedDocument } from "../checked-document.ts";
import { declareAuth } from "../declared-auth.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { readSdkVariables, SDK_SPELLING } from "../sdk-variables.ts";
import { textOfKey } from "../text.ts";
import { hasRule, listContainers, type FoundContainer } from "./recognize.ts";
import { lowerVariables, type ContainerVariable } from "./variables.ts";
import { lowerMounts, lowerVolumes } from "./volumes.ts";

/** Lowers a manifest: the containers with a federation rule. */
export function lowerKubernetes(document: CheckedDocument): KubernetesConfig {
  const all = listContainers(document.value);
  const found = all.filter(hasRule);
  // The containers of a pod share its volumes.
  const byPod = new Map(found.map((each) => [each.pod, each]));
  const volumes = new Map(Array.from(byPod, ([pod, each]) => [pod, lowerVolumes(document, each)]));
  const signIns = found.map((each) => lowerSignIn(document, each, volumes.get(each.pod) ?? []));
  return {
    dialect: "kubernetes",
    ...describeDeclared(signIns),
    signIns,
    unfederated: () => all.filter((each) => !hasRule(each)).flatMap((each) => findKeys(document, each)),
    lookalikes: findLookalikeKeys(document),
  };
}

/** The variables of a container with a stored key. */
function findKeys(document: CheckedDocument, { container, pointer }: FoundContainer): Unfederated[] {
  const variables = lowerVariables(document, container, pointer);
  const texts = [...variables].flatMap(([name, { text }]) => (text ? [[name, text] as const] : []));
  const service = findOtherService(new Map(texts));
  if (service?.kind === "other-provider") return [];
  const keys = [...variables].flatMap(([name, { place, setBy, text }]) => {
    const named = [name, ...setBy].find((each) => STORED_KEY.test(each));
    const credential = named ?? (text && STORED_VALUE.test(text.value) ? name : undefined);
    return credential === undefined || text?.value === "" ? [] : [{ credential, place }];
  });
  return keys.map(({ credential, place }) => ({
    kind: "container",
    name: textMember(container, "name") ?? "",
    place,
    credential,
    ...(service && { doubt: "address" as const }),
  }));
}

function lowerSignIn(document: CheckedDocument, found: FoundContainer, volumes: readonly Volume[]): ContainerSignIn {
  const { container, pointer, workload } = found;
  const variables = lowerVariables(document, container, pointer);
  const envFrom = items(member(container, "envFrom")).map((source): EnvironmentSource => ({
    prefix: textMember(source, "prefix") ?? "",
  }));
  const { missing, source, ...read } = readSdkVariables({
    textOf: (variable) => {
      const text = variables.get(variable)?.text;
      return text?.value === "" && !isWrong(document, text.place.pointer) ? undefined : text;
    },
    isWrong: ({ place }) => isWrong(document, place.pointer),
    setElsewhere: (variable) => (isSetByCluster(variable, variables, envFrom) ? "cluster" : undefined),
  });
  const mounted = { mounts: lowerMounts(document, container, pointer), volumes };
  const tokenFile = source?.kind === "file" ? findTokenFile(source.path.value, mounted) : undefined;
  const token = source?.kind === "file" && tokenFile ? findToken(source.path.value, tokenFile, volumes) : undefined;
  const place = variables.get(SDK_RULE)?.place ?? keyPlace(document, pointer);
  const isPatch = member(container, "image") === undefined;
  return {
    kind: "container",
    name: textMember(container, "name") ?? "",
    scope: textMember(member(workload.value, "metadata"), "name") ?? "",
    place: keyPlace(document, pointer),
    program: "sdk",
    layers: [createLayer(variables)],
    missing,
    auth: declareAuth(
      {
        ...read,
        values: { ...read.values, ...(token?.audience && { audience: token.audience }) },
        ...(source && {
          source:
            source.kind === "file" && tokenFile?.kind === "token" ? { ...source, mounted: tokenFile.token } : source,
        }),
        spelling: SDK_SPELLING,
        place,
        block: keyPlace(document, joinPointer(pointer, "env")),
        isComplete: read.unreadable.length === 0 && missing.length === 0,
      },
      "variables",
    ),
    ...mounted,
    ...(tokenFile && { tokenFile }),
    ...(token && { token }),
    composed: Object.entries(SDK_IDS).flatMap(([name, field]) => (variables.get(name)?.isComposed ? [field] : [])),
    envFrom,
    envFromPlace: keyPlace(document, joinPointer(pointer, "envFrom")),
    pod: lowerPod(document, found, token, isPatch),
    isPatch,
  };
}

/** A pod without a service account has that of its namespace, `default`; a patch may get another one from its base. */
function lowerPod(
  document: CheckedDocument,
  { workload, pod }: FoundContainer,
  token: ProjectedToken | undefined,
  isPatch: boolean,
): Pod {
  const metadata = joinPointer(workload.pointer, "metadata");
  const namespace = textOfKey(document, member(workload.value, "metadata"), metadata, "namespace");
  const named = textMember(pod.value, "serviceAccountName") ?? textMember(pod.value, "serviceAccount");
  const serviceAccount = named ?? (isPatch ? undefined : "default");
  const { seconds, place } = token?.lifetime ?? {};
  return {
    ...(namespace && { namespace }),
    ...(serviceAccount !== undefined && { serviceAccount }),
    ...(place && seconds !== undefined && { lifetime: { seconds, place } }),
  };
}

/** Whether the manifest says that a variable is set, but not to what; or may be set, because a ConfigMap or a Secret is read as a whole. */
function isSetByCluster(
  name: string,
  variables: ReadonlyMap<string, ContainerVariable>,
  envFrom: readonly EnvironmentSource[],
): boolean {
  const variable = variables.get(name);
  return variable ? !variable.text : isSetByEnvFrom(name, envFrom);
}

/** The variables as messages point at them: at their names. */
function createLayer(variables: ReadonlyMap<string, ContainerVariable>): EnvironmentLayer {
  return {
    role: "container",
    name: "env",
    variables: new Map(
      Array.from(variables, ([name, { place, text }]) => [
        name,
        { value: text?.value ?? "", place, syntax: "literal" },
      ]),
    ),
    unseen: new Map(
      Array.from(variables).flatMap(([name, { text, isOptional }]) => (text ? [] : [[name, isOptional]])),
    ),
    wrongTypes: new Map(),
  };
}
