// The address of the project in pages. It is that of `package.json`; while that names none, pages have a placeholder and say so.

import { REPOSITORY } from "../generated/version.ts";

/** The repository in pages while there is none. Its name must begin with `gh-` to be an extension of the GitHub CLI. */
const PLACEHOLDER = "OWNER/gh-wifc";

/** The repository as pages name it now. */
export const ADDRESS = REPOSITORY === "" ? PLACEHOLDER : REPOSITORY.replace("https://github.com/", "");

const WHILE_THERE_IS_NONE = /<!-- while package\.json names no repository -->\n[^]*?<!-- end -->\n\n?/g;

// A comment that ends on its line, so that it can be in a table.
const ONCE_THERE_IS_ONE = /<!-- once package\.json names a repository: (.*?) -->/g;

/** Where the playground is in such a comment. */
const PLAYGROUND = "https://OWNER.github.io/gh-wifc/";

/** The page with the name of the repository, such as `acme/gh-wifc`, if there is one. */
export function fillAddress(page: string, repository: string | undefined): string {
  if (repository === undefined) return page;
  return page
    .replaceAll(WHILE_THERE_IS_NONE, "")
    .replaceAll(ONCE_THERE_IS_ONE, "$1")
    .replaceAll(PLAYGROUND, publishedPage(repository))
    .replaceAll(PLACEHOLDER, repository);
}

/** The address at which GitHub Pages publishes what the workflow `playground` builds. */
function publishedPage(repository: string): string {
  const [owner = "", name = ""] = repository.split("/");
  return `https://${owner.toLowerCase()}.github.io/${name}/`;
}
