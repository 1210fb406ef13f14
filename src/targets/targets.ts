// All targets by the name that the command line knows them by.
import { AWF } from "./awf.ts";
import type { VariableTarget } from "./target.ts";

/** Every target there is. */
export const TARGETS = { awf: AWF } satisfies Readonly<Record<string, VariableTarget>>;

/** The name of a target. */
export type TargetName = keyof typeof TARGETS;
