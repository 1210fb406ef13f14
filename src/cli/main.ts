#!/usr/bin/env node
// The first file that runs. It is bundled for any Node, so that one that is too old gets a sentence instead of a syntax error. Everything
// else is loaded after this check.
import { SUPPORTED_NODE } from "../generated/supported-node.ts";
import { refuseNode } from "./refuse-node.ts";

// `EXIT.failure`, which an old Node cannot load.
const FAILURE = 2;

const refusal = refuseNode(process.versions.node, SUPPORTED_NODE);
if (refusal === undefined) {
  void import("./run.ts")
    .then(({ run }) => run(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = FAILURE;
}
