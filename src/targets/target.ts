// What a target is: a program that reads the output, and what it supports.
import type { Problem } from "../diagnostics/problem.ts";
import type { Config } from "../dialects/dialects.ts";
import type { Binding } from "../model/binding.ts";
import type { Text } from "../syntax/text.ts";
import type { Declaration, Federation, Notation, TokenSource } from "../model/federation.ts";
import type { Field } from "../facts/providers.ts";
import type { KnownValues } from "./value.ts";

/** A binding that signs in with federation. */
export type FederatedBinding = Binding & { readonly federation: Federation };

/** Whether a binding signs in with federation. */
export function isFederated(binding: Binding): binding is FederatedBinding {
  return binding.federation !== undefined;
}

/** The part of a sign-in that targets check: everything without errors. */
export interface Candidate extends Pick<Binding, "kind" | "isImported" | "isDetection"> {
  readonly declaration: Declaration;
  /** Absent if there is an error in it. */
  readonly source: TokenSource | undefined;
  readonly notation: Notation | undefined;
  /** The fields that have a value with an error. */
  readonly wrong: ReadonlySet<Field>;
}

/** A variable of a target, before its value is resolved and printed. */
export interface Variable {
  readonly name: string;
  readonly value: Text;
}

/** A target that reads variables, which can be printed in any format. */
export interface VariableTarget {
  readonly kind: "variables";
  /** Reports everything in a sign-in that the target does not support. */
  readonly refuse: (candidate: Candidate) => Problem[];
  /** The variables of a sign-in that was not refused, in a fixed order. */
  readonly variables: (federation: Federation) => Variable[];
}

/** A sign-in that was not refused, the file that declares it, and the values given for its expressions. */
export interface Printable {
  readonly binding: FederatedBinding;
  readonly config: Config;
  readonly known: KnownValues;
}

/** The text, or why there is none. */
export type PrintedText = { readonly text: string } | { readonly problems: readonly Problem[] };

/** A target with its own text format. */
export interface TextTarget {
  readonly kind: "text";
  /** Reports everything in a sign-in that the target does not support. */
  readonly refuse: (candidate: Candidate) => Problem[];
  /** The whole text for a sign-in that was not refused. */
  readonly print: (printable: Printable) => PrintedText;
}

/** A program that reads the output. */
export type Target = VariableTarget | TextTarget;
