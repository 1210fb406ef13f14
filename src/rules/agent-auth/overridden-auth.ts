// A model whose `auth` replaces the one of its provider and has fewer keys.
import { problem } from "../../diagnostics/problem.ts";
import { FIELD_NAMES } from "../../facts/providers.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `overridden-auth`. */
export const overriddenAuth: AgentRule = ({ config }) =>
  [...config.models.values()].flatMap(({ name, auth, provider, isRouter }) => {
    const entry = config.providers.get(provider?.value ?? "");
    // A block of the wrong shape may lack a key by mistake. A router's own `auth` is not used at all (`dropped-router-auth`).
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
