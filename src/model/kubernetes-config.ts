// A manifest of Kubernetes workloads as declared, as far as sign-in needs it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Field } from "../facts/providers.ts";
import { isTemplated } from "../syntax/kubernetes-reference.ts";
import type { Text } from "../syntax/text.ts";
import type { DeclaredConfig, DeclaredSignIn } from "./declared-config.ts";

/** A token of the pod's service account, in a projected volume. */
export interface ProjectedToken {
  /** The key `serviceAccountToken`. */
  readonly place: DocumentPlace;
  /** The path of its file in the volume. */
  readonly path: string;
  /** Whether its audience is written at all. */
  readonly hasAudience: boolean;
  /** The audience, if it is known. */
  readonly audience?: Text;
  readonly lifetime?: TokenLifetime;
}

/** How long a projected token is valid, as written. */
export interface TokenLifetime {
  readonly place: DocumentPlace;
  /** The number of seconds; absent if it is not a whole number. */
  readonly seconds?: number;
}

/** A volume of a pod. */
export interface Volume {
  readonly name: string;
  readonly tokens: readonly ProjectedToken[];
  /** Whether nothing but these tokens is in it. The content of other volumes is unknown. */
  readonly isOnlyTokens: boolean;
}

/** A volume that is mounted in a container. */
export interface Mount {
  /** The name of the volume. */
  readonly volume: Text;
  readonly path: string;
  /** The part of the volume that is mounted, if it is not all of it. */
  readonly subPath?: Text;
}

/** What is at the path from which a container reads its token. */
export type TokenFile =
  | { readonly kind: "token"; readonly mount: Mount; readonly token: ProjectedToken }
  /** No volume is mounted there. */
  | { readonly kind: "unmounted" }
  /** The pod does not have the volume that is mounted there. */
  | { readonly kind: "no-volume"; readonly mount: Mount }
  /** The volume that is mounted there contains only tokens with other paths. */
  | { readonly kind: "other-path"; readonly mount: Mount; readonly wanted: string; readonly volume: Volume }
  /** Something that the manifest does not show. */
  | { readonly kind: "unknown"; readonly mount?: Mount };

/** Variables that come from a ConfigMap or a Secret as a whole. */
export interface EnvironmentSource {
  /** What is before the name of each variable. */
  readonly prefix: string;
}

/** The sign-in of a container. */
export interface ContainerSignIn extends DeclaredSignIn {
  readonly mounts: readonly Mount[];
  /** The volumes of its pod. */
  readonly volumes: readonly Volume[];
  /** What is at the path of the token; absent if it reads its token from a variable, or from an unknown path. */
  readonly tokenFile?: TokenFile;
  /** The projected token that it gets, or was meant to get. */
  readonly token?: ProjectedToken;
  /** The fields whose values contain those of other variables. */
  readonly composed: readonly Field[];
  readonly envFrom: readonly EnvironmentSource[];
  /** The key `envFrom`. */
  readonly envFromPlace: DocumentPlace;
}

/** Whether one of these sources may set a variable. */
export function isSetByEnvFrom(variable: string, envFrom: readonly EnvironmentSource[]): boolean {
  return envFrom.some(({ prefix }) => isTemplated(prefix) || variable.startsWith(prefix));
}

/** The projected tokens that containers sign in with, each once. */
export function listProjectedTokens({ signIns }: Pick<KubernetesConfig, "signIns">): ProjectedToken[] {
  const tokens = signIns.flatMap(({ token }) => (token ? [token] : []));
  return [...new Set(tokens)];
}

/** A manifest: a workload, or a list of them. */
export interface KubernetesConfig extends DeclaredConfig {
  readonly dialect: "kubernetes";
  readonly signIns: readonly ContainerSignIn[];
}
