// What a target is: a program that will read our output, and what it can carry.
import type { Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../ir/binding.ts";
import type { Federation, Text } from "../ir/federation.ts";

/** A binding that signs in without a key. */
export type FederatedBinding = Binding & { readonly federation: Federation };

/** Whether a binding signs in without a key. */
export function isFederated(binding: Binding): binding is FederatedBinding {
  return binding.federation !== undefined;
}

/** A name and a value, as the target's program reads them. */
export interface Variable {
  readonly name: string;
  readonly value: Text;
}

/** A program that reads variables. */
export interface VariableTarget {
  /** What this target cannot carry of a sign-in. */
  readonly refuse: (binding: FederatedBinding) => Problem[];
  /** The variables of a sign-in that is not refused, in a fixed order. */
  readonly variables: (federation: Federation) => Variable[];
}
