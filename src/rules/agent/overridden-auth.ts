// A model whose block replaces its provider's and says less.
import { problem } from "../../diagnostics/problem.ts";
import { FIELD_NAMES } from "../../facts/providers.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `overridden-auth`. */
export const overriddenAuth: AgentRule = ({ config }) =>
  [...config.models.values()].flatMap(({ name, auth, provider, isRouter }) => {
    const entry = config.providers.get(provider?.value ?? "");
    // What a block of the wrong shape lacks is not left out on purpose; a router's own is not used at all: `dropped-router-auth`.
    if (auth?.kind !== "federation" || !entry?.auth || isRouter) return [];
    const inherited = entry.auth;
    const lost = FIELD_NAMES.filter(
      (field) => inherited.spelling[field] && inherited.values[field] && !auth.values[field],
    );
    const keys = lost.flatMap((field) => inherited.spelling[field] ?? []);
    const related = [{ kind: "provider-auth" as const, place: inherited.place }];
    return keys.length === 0
      ? []
      : [problem("overridden-auth", auth.place, { model: name, provider: entry.name, keys }, { related })];
  });
