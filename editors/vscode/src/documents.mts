// The documents that VS Code sends to the server, which checks only those that declare a sign-in.
import type { TextDocumentFilter } from "vscode-languageclient/node";

/**
 * The languages of these documents. The extension github.vscode-github-actions gives workflows a language of its own
 * (package.json in github.com/github/vscode-github-actions, 0.27.1).
 */
const LANGUAGES = ["yaml", "github-actions-workflow", "json"];

export const DOCUMENTS: TextDocumentFilter[] = [
  { language: "markdown", pattern: "**/.github/**/*.md" },
  ...LANGUAGES.flatMap((language) => ["file", "untitled"].map((scheme) => ({ language, scheme }))),
];
