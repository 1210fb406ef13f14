// Keys that docker-agent refuses next to `first_available`.
import { keyWithin } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import type { AgentRule } from "../rule.ts";

// https://github.com/docker/docker-agent/blob/main/pkg/config/latest/validate.go (validateFirstAvailable). `auth` has a separate rule.
const REFUSED = new Set([
  "provider",
  "model",
  "temperature",
  "max_tokens",
  "top_p",
  "frequency_penalty",
  "presence_penalty",
  "base_url",
  "token_key",
  "bypass_models_gateway",
  "provider_opts",
  "track_usage",
  "thinking_budget",
  "task_budget",
  "routing",
  "title_model",
  "compaction_model",
  "compaction_threshold",
  "cost",
]);

/** Raises `first-available-with-key`, once per model. */
export const firstAvailableWithKey: AgentRule = ({ config }) =>
  [...config.models.values()].flatMap(({ name, place, isFirstAvailable, written }) => {
    if (!isFirstAvailable || !written) return [];
    const keys = written.keys.filter((key) => REFUSED.has(key));
    const [first] = keys;
    return first === undefined
      ? []
      : [problem("first-available-with-key", keyWithin(place, first), { model: name, keys })];
  });
