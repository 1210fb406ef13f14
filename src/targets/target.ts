// What a target is: a program that will read our output, and what it can carry.
import type { Problem } from "../diagnostics/problem.ts";
import type { Config } from "../dialects/dialects.ts";
import type { Binding } from "../model/binding.ts";
import type { Text } from "../syntax/text.ts";
import type { Declaration, Federation, Notation, TokenSource } from "../model/federation.ts";
import type { Field } from "../facts/providers.ts";
import type { KnownValues } from "./value.ts";

/** A binding that signs in without a key. */
export type FederatedBinding = Binding & { readonly federation: Federation };

/** Whether a binding signs in without a key. */
export function isFederated(binding: Binding): binding is FederatedBinding {
  return binding.federation !== undefined;
}

/** What a target looks at to say what it cannot support: a sign-in as far as nothing is wrong with it. */
export interface Candidate extends Pick<Binding, "kind" | "isImported" | "isDetection"> {
  readonly declaration: Declaration;
  /** Nothing if something is wrong with it. */
  readonly source: TokenSource | undefined;
  readonly notation: Notation | undefined;
  /** The fields that are written, but wrong. */
  readonly wrong: ReadonlySet<Field>;
}

/** A name and a value, as the target's program reads them. */
export interface Variable {
  readonly name: string;
  readonly value: Text;
}

/** A program that reads variables, which are printed in any of the formats. */
export interface VariableTarget {
  readonly kind: "variables";
  /** What this target cannot carry of a sign-in. */
  readonly refuse: (candidate: Candidate) => Problem[];
  /** The variables of a sign-in that is not refused, in a fixed order. */
  readonly variables: (federation: Federation) => Variable[];
}

/** A sign-in that is not refused, and the file that declares it. */
export interface Printable {
  readonly binding: FederatedBinding;
  readonly config: Config;
  readonly known: KnownValues;
}

/** The text, or why there is none. */
export type PrintedText = { readonly text: string } | { readonly problems: readonly Problem[] };

/** A program that reads a text of its own. */
export interface TextTarget {
  readonly kind: "text";
  /** What this target cannot carry of a sign-in. */
  readonly refuse: (candidate: Candidate) => Problem[];
  /** The whole text for a sign-in that is not refused. */
  readonly print: (printable: Printable) => PrintedText;
}

/** A program that will read our output. */
export type Target = VariableTarget | TextTarget;
