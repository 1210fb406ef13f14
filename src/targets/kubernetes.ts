// Kubernetes: a patch for a workload whose pods get the token from a projected volume.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import { lastSegment, parentPointer } from "../text/pointer.ts";
import { refuseTokenUrl } from "./base-url.ts";
import { printPatch, type PatchedContainer } from "./kubernetes-patch.ts";
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
    return "problems" in prepared ? prepared : { text: printPatch(prepared.federation, findContainer(binding)) };
  },
};

/** The container that signs in; nothing in a file that is not a manifest. */
function findContainer({ kind, name, place }: Binding): PatchedContainer | undefined {
  const list = kind === "container" ? lastSegment(parentPointer(place.pointer)) : undefined;
  return list === undefined ? undefined : { name, list };
}

function refusePath({ source }: Candidate): Problem[] {
  const flaw = source?.kind === "file" ? findMountFlaw(source.path) : undefined;
  if (source?.kind !== "file" || !flaw) return [];
  return [problem("kubernetes-token-path", source.path.place, { path: source.path.value, flaw })];
}
