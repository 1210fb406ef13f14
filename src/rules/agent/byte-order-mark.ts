// A byte order mark before agent YAML. The frontmatter parser reports one in markdown.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `byte-order-mark`. */
export const byteOrderMark: AgentRule = ({ config: { byteOrderMark: mark } }) =>
  mark ? [problem("byte-order-mark", mark, { reader: "docker-agent" }, { severity: "error" })] : [];
