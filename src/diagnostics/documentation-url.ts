// Where the pages of this package are published.
import { REPOSITORY, VERSION } from "../generated/version.ts";

/** The address of a page of this package, as of this version; nothing while package.json names no repository. */
export function documentationUrl(page: string, repository: string = REPOSITORY): string | undefined {
  return repository === "" ? undefined : `${repository}/blob/v${VERSION}/${page}`;
}
