// The documents that VS Code sends to the server, which checks only those that declare a sign-in.

/** Markdown. VS Code gives the agents in `.github/agents` a language of their own (its built-in extension `prompt-basics`). */
export const PAGE_LANGUAGES = ["markdown", "chatagent"] as const;

/**
 * YAML and JSON. The extension github.vscode-github-actions gives workflows a language of its own (package.json in
 * github.com/github/vscode-github-actions, 0.27.1).
 */
export const DATA_LANGUAGES = ["yaml", "github-actions-workflow", "json"] as const;

/** A kind of documents. */
export interface DocumentFilter {
  readonly language: string;
  readonly scheme?: string;
  readonly pattern?: string;
}

/** The documents in file systems with these schemes; Markdown only in one of them, if it is given, because its imports are read there. */
export function selectDocuments(schemes: readonly string[], ofPages?: string): DocumentFilter[] {
  const within = { pattern: "**/.github/**/*.md", ...(ofPages !== undefined && { scheme: ofPages }) };
  return [
    ...PAGE_LANGUAGES.map((language) => ({ language, ...within })),
    ...DATA_LANGUAGES.flatMap((language) => schemes.map((scheme) => ({ language, scheme }))),
  ];
}
