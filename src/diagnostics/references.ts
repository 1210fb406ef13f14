// Pages about other programs that explanations rely on, which name them.

/** A page on the web. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** Every page that an explanation can refer to. */
export const REFERENCES = {
  "awf-auth": {
    title: "AWF: authentication",
    url: "https://github.com/github/gh-aw-firewall/blob/main/docs/authentication-architecture.md",
  },
  "awf-config": {
    title: "AWF: configuration",
    url: "https://github.com/github/gh-aw-firewall/blob/main/docs/awf-config-spec.md",
  },
  "azure-token": {
    title: "Azure: tokens of managed identities",
    url: "https://learn.microsoft.com/en-us/entra/identity/managed-identities-azure-resources/how-to-use-vm-token",
  },
  "claude-code-action": {
    title: "claude-code-action: inputs",
    url: "https://github.com/anthropics/claude-code-action/blob/main/action.yml",
  },
  "claude-apps-gateway": {
    title: "Claude apps gateway: configuration",
    url: "https://code.claude.com/docs/en/claude-apps-gateway-config",
  },
  "docker-agent-anthropic": {
    title: "docker-agent: Anthropic provider",
    url: "https://github.com/docker/docker-agent/blob/main/docs/providers/anthropic/index.md",
  },
  "docker-agent-config": {
    title: "docker-agent: configuration",
    url: "https://github.com/docker/docker-agent/blob/main/docs/configuration/overview/index.md",
  },
  "docker-agent-models": {
    title: "docker-agent: models",
    url: "https://github.com/docker/docker-agent/blob/main/docs/configuration/models/index.md",
  },
  "docker-agent-providers": {
    title: "docker-agent: custom providers",
    url: "https://github.com/docker/docker-agent/blob/main/docs/providers/custom/index.md",
  },
  "gh-aw-engines": { title: "gh-aw: engines", url: "https://github.github.com/gh-aw/reference/engines/" },
  "gh-aw-environment": {
    title: "gh-aw: environment variables",
    url: "https://github.github.com/gh-aw/reference/environment-variables/",
  },
  "gh-aw-frontmatter": { title: "gh-aw: frontmatter", url: "https://github.github.com/gh-aw/reference/frontmatter/" },
  "gh-aw-imports": { title: "gh-aw: imports", url: "https://github.github.com/gh-aw/reference/imports/" },
  "gh-aw-permissions": { title: "gh-aw: permissions", url: "https://github.github.com/gh-aw/reference/permissions/" },
  "gh-aw-compilation": {
    title: "gh-aw: compilation process",
    url: "https://github.github.com/gh-aw/reference/compilation-process/",
  },
  "gh-aw-detection": {
    title: "gh-aw: threat detection",
    url: "https://github.github.com/gh-aw/reference/threat-detection/",
  },
  "gh-aw-sandbox": { title: "gh-aw: sandbox", url: "https://github.github.com/gh-aw/reference/sandbox/" },
  "gh-aw-triggers": { title: "gh-aw: triggers", url: "https://github.github.com/gh-aw/reference/triggers/" },
  "github-expressions": {
    title: "GitHub Actions: expressions",
    url: "https://docs.github.com/en/actions/reference/workflows-and-actions/expressions",
  },
  "github-oidc": {
    title: "GitHub Actions: OpenID Connect",
    url: "https://docs.github.com/en/actions/reference/security/oidc",
  },
  "github-secure-use": {
    title: "GitHub Actions: secure use",
    url: "https://docs.github.com/en/actions/reference/security/secure-use",
  },
  http: { title: "RFC 9110: HTTP fields", url: "https://www.rfc-editor.org/rfc/rfc9110#section-5" },
  jwt: { title: "RFC 7519: JSON Web Token", url: "https://www.rfc-editor.org/rfc/rfc7519" },
  "kubernetes-sub-path": {
    title: "Kubernetes: volumes, using subPath",
    url: "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath",
  },
  "kubernetes-token": {
    title: "Kubernetes: projected service account tokens",
    url: "https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken",
  },
  wif: {
    title: "Anthropic: Workload Identity Federation",
    url: "https://platform.claude.com/docs/en/manage-claude/workload-identity-federation",
  },
  "wif-github": {
    title: "Anthropic: Workload Identity Federation with GitHub Actions",
    url: "https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions",
  },
  "wif-reference": {
    title: "Anthropic: reference of Workload Identity Federation",
    url: "https://platform.claude.com/docs/en/manage-claude/wif-reference",
  },
  yaml: { title: "YAML 1.2.2", url: "https://yaml.org/spec/1.2.2/" },
} as const satisfies Readonly<Record<string, Reference>>;

/** The name of a page. */
export type ReferenceName = keyof typeof REFERENCES;
