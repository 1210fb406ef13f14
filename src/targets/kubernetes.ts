// Kubernetes: a patch for a workload whose pods get the token from a projected volume.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { refuseTokenUrl } from "./base-url.ts";
import { printPatch } from "./kubernetes-patch.ts";
import { refuseLost } from "./refuse-lost.ts";
import type { Candidate, TextTarget } from "./target.ts";
import { findMountFlaw } from "./token-mount.ts";
import { prepareFederation } from "./value.ts";

/** The target `kubernetes`. */
export const KUBERNETES: TextTarget = {
  kind: "text",
  refuse: (candidate) => [
    ...refuseLost("kubernetes", candidate),
    ...refuseTokenUrl("kubernetes", candidate),
    ...refusePath(candidate),
  ],
  print: ({ binding, known }) => {
    const prepared = prepareFederation(binding.federation, known, {
      kind: "target",
      name: "kubernetes",
      evaluates: [],
    });
    return "problems" in prepared
      ? prepared
      : { text: printPatch(prepared.federation, binding.kind === "container" ? binding.name : undefined) };
  },
};

function refusePath({ source }: Candidate): Problem[] {
  const flaw = source?.kind === "file" ? findMountFlaw(source.path) : undefined;
  if (source?.kind !== "file" || !flaw) return [];
  return [problem("kubernetes-token-path", source.path.place, { path: source.path.value, flaw })];
}
