// Keys of another OIDC provider than the one in `provider`.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { FIELD_NAMES, readerOf } from "../../facts/providers.ts";
import { effectiveProvider } from "../../model/federation.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `foreign-key`, once per block. */
export const foreignKey: WorkflowRule = ({ declared }) =>
  declared.flatMap((auth) => {
    const { values, engineKeys, spelling } = auth;
    const provider = effectiveProvider(auth);
    if (!provider || !values.provider) return [];
    const fields = FIELD_NAMES.flatMap((field) => {
      const text = values[field];
      return text ? [{ name: spelling[field] ?? field, text, of: readerOf(field) }] : [];
    });
    const foreign = [...fields, ...engineKeys].filter(({ of }) => of !== undefined && of !== provider);
    const [first] = foreign;
    if (!first) return [];
    const { document, pointer } = first.text.place;
    return [problem("foreign-key", keyPlace(document, pointer), { keys: foreign.map(({ name }) => name), provider })];
  });
