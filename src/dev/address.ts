// The address of the project in pages. It is that of `package.json`; while that names none, pages have a placeholder and say so.

import { REPOSITORY } from "../generated/version.ts";

/** The repository in pages while there is none. Its name must begin with `gh-` to be an extension of the GitHub CLI. */
const PLACEHOLDER = "OWNER/gh-wifc";

/** The repository as pages name it now. */
export const ADDRESS = REPOSITORY === "" ? PLACEHOLDER : REPOSITORY.replace("https://github.com/", "");

const WHILE_THERE_IS_NONE = /<!-- while package\.json names no repository -->\n[^]*?<!-- end -->\n\n?/g;

/** The page with the name of the repository, such as `acme/gh-wifc`, if there is one. */
export function fillAddress(page: string, repository: string | undefined): string {
  return repository === undefined ? page : page.replaceAll(WHILE_THERE_IS_NONE, "").replaceAll(PLACEHOLDER, repository);
}
