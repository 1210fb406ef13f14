// Ids that are stored as secrets.
import { problem } from "../../diagnostics/problem.ts";
import { fieldTexts } from "../../model/texts.ts";
import { readsSecret } from "../../syntax/text.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `id-from-secret`. */
export const idFromSecret: ActionsRule = ({ inForce }) =>
  inForce
    .flatMap(fieldTexts)
    .flatMap(({ name, text }) => (readsSecret(text) ? [problem("id-from-secret", text.place, { name })] : []));
