// The examples of the playground: one for each dialect, and the commonest mistakes, all taken from the fixtures.

/** An example: the names of its files in the page, and theirs in a folder of the fixtures. */
interface Example {
  readonly title: string;
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

const WORKFLOW = ".github/workflows/triage.md";

/** The table of examples. The page begins with the first one. */
export const EXAMPLES: readonly Example[] = [
  {
    title: "Mistake: a misplaced key",
    folder: "invalid/misplaced-key/wrong",
    files: { "agent.yaml": "agent.yaml" },
  },
  { title: "Mistake: an unknown key", folder: "invalid/unknown-key/wrong", files: { "agent.yaml": "agent.yaml" } },
  { title: "Mistake: swapped ids", folder: "invalid/swapped-id/wrong", files: { "agent.yaml": "agent.yaml" } },
  {
    title: "Mistake: no permission for a token",
    folder: "invalid/missing-id-token-permission/wrong",
    files: { [WORKFLOW]: "workflow.md" },
  },
  {
    title: "Mistake: an id from a secret",
    folder: "invalid/secret-expression/wrong",
    files: { [WORKFLOW]: "workflow.md" },
  },
  {
    title: "Mistake: a rule for another subject",
    folder: "invalid/rule-subject-mismatch/wrong",
    files: { [WORKFLOW]: "workflow.md", "rules.json": "export.json" },
  },
  {
    title: "Mistake: an outdated lock file",
    folder: "invalid/lock-missing-variable/wrong",
    files: { [WORKFLOW]: "workflow.md", ".github/workflows/triage.lock.yml": "workflow.lock.yml" },
  },
  { title: "Agent file of docker-agent", folder: "valid/router", files: { "agent.yaml": "agent.yaml" } },
  {
    title: "Workflow of gh-aw",
    folder: "valid/workflow-layers-of-environment",
    files: { [WORKFLOW]: "workflow.md" },
  },
  {
    title: "Workflow and its import",
    folder: "valid/workflow-import",
    files: { "workflow.md": "workflow.md", "shared/wif-engine.md": "shared/wif-engine.md" },
  },
  {
    title: "GitHub workflow",
    folder: "valid/actions-inputs",
    files: { ".github/workflows/review.yml": "actions.yaml" },
  },
  {
    title: "Kubernetes manifest",
    folder: "valid/kubernetes-deployment",
    files: { "deployment.yaml": "kubernetes.yaml" },
  },
  {
    title: "Claude apps gateway",
    folder: "valid/gateway-with-references",
    files: { "gateway.yaml": "gateway.yaml" },
  },
  {
    title: "Profile of Anthropic's SDKs",
    folder: "valid/profile-complete",
    files: { "profile.json": "profile.json" },
  },
  {
    title: "Federation rules",
    folder: "invalid/malformed-condition/right",
    files: { "rules.json": "rules.json" },
  },
  { title: "Configuration of wifc", folder: "valid/config", files: { ".wifc.yaml": ".wifc.yaml" } },
];
