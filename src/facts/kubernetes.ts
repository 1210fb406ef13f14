// Where the manifests of Kubernetes workloads have their pods (Kubernetes API reference, v1.34).

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
export const CONTAINER_LISTS: readonly string[] = ["initContainers", "containers"];
