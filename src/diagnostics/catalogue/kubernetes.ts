// Codes of manifests of Kubernetes workloads.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { didYouMean } from "../phrases.ts";

/** Why there is no token at its path. */
type MissingToken =
  | { kind: "unmounted"; path: string; known: readonly string[] }
  | { kind: "no-volume"; volume: string; suggestion: string | undefined }
  | { kind: "other-path"; volume: string; wanted: string; found: readonly string[] };

/** The rows of manifests. */
export const KUBERNETES = {
  "missing-mount": entry<MissingToken>({
    severity: "error",
    message: (facts) => {
      switch (facts.kind) {
        case "unmounted":
          return `The token file ${quote(facts.path)} is in no volume that this container mounts.`;
        case "no-volume":
          return `The pod has no volume ${quote(facts.volume)}.${didYouMean(facts.suggestion)}`;
        case "other-path": {
          const found = facts.found.length === 0 ? "" : `, only ${quoteList(facts.found, "and")}`;
          if (facts.wanted === "")
            return `The path of the token file is that of the volume ${quote(facts.volume)}, which is a folder.`;
          return `The volume ${quote(facts.volume)} does not contain ${quote(facts.wanted)}${found}.`;
        }
      }
    },
    hint: (facts) => {
      if (facts.kind === "other-path") {
        return facts.wanted === ""
          ? "Write the path of a file in it, or mount the volume at the folder of the token file."
          : "Use the same path in the volume and in the variable.";
      }
      if (facts.kind === "no-volume") {
        return facts.suggestion === undefined ? "Add a projected volume with this name to `volumes`." : undefined;
      }
      return facts.known.length === 0
        ? "Mount a projected volume with `serviceAccountToken`."
        : `Write ${quoteList(facts.known, "or")}, or mount the volume at another path.`;
    },
  }),
  "never-renewed-mount": entry<{ key: string }>({
    severity: "warning",
    message: ({ key }) => `A token that is mounted with ${quote(key)} is never renewed.`,
    hint: ({ key }) => `Mount the volume without ${quote(key)}.`,
  }),
  "token-lifetime-out-of-range": entry<{ seconds: number | undefined; least: number; most: number }>({
    severity: "error",
    message: ({ seconds, least, most }) => {
      if (seconds === undefined) return "`expirationSeconds` must be a whole number.";
      return seconds < least
        ? `\`expirationSeconds\` must be at least ${least}, but is ${seconds}.`
        : `\`expirationSeconds\` is ${seconds}, but Anthropic denies tokens that are valid for more than ${most} seconds by default.`;
    },
    hint: ({ least, most }) => `Write a number from ${least} to ${most}.`,
  }),
  "possible-static-key": entry<{ variable: string }>({
    severity: "note",
    message: ({ variable }) => `\`envFrom\` may set ${quote(variable)}, which takes precedence over federation.`,
    hint: ({ variable }) => `Check that no ConfigMap or Secret in \`envFrom\` contains ${quote(variable)}.`,
  }),
};
