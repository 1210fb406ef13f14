// A byte order mark before agent YAML. Before frontmatter it is found with the fences.
import { problem } from "../diagnostics/problem.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `byte-order-mark`. */
export const findByteOrderMarks: Rule = forAgents(({ config: { byteOrderMark } }) =>
  byteOrderMark ? [problem("byte-order-mark", byteOrderMark, { reader: "docker-agent" }, { severity: "error" })] : [],
);
