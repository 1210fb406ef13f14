// Manifests of Kubernetes workloads: where they have their pods, and which tokens their volumes can contain (Kubernetes API reference, v1.34).

/** The path of the pod's spec, by the kind of the workload. */
export const POD_SPECS: Readonly<Record<string, readonly string[]>> = {
  Pod: ["spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
};

/** The lists of containers in a pod's spec. */
export const CONTAINER_LISTS: readonly string[] = ["initContainers", "containers", "ephemeralContainers"];

/**
 * The lifetimes of projected tokens, in seconds. The API server refuses shorter ones. Longer ones than an hour exceed the limit that issuers
 * have at Anthropic by default.
 */
export const TOKEN_LIFETIME = { least: 600, most: 3600, default: 3600 } as const;

/** A path without what makes no difference: repeated slashes, `.` and `..`, a slash at the end, and `/var/run`, a link to `/run`. */
export function canonicalPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  const [first, second, ...rest] = segments;
  return `${path.startsWith("/") ? "/" : ""}${(first === "var" && second === "run" ? [second, ...rest] : segments).join("/")}`;
}
