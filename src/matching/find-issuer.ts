// The runs of a sign-in → the issuer of their tokens, to be created at Anthropic, or why it is not known.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { LIFETIMES, longestLifeOf, platformOfIssuer, sharedIssuerOf } from "../facts/federation-rule.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { findObstruction } from "../facts/public-address.ts";
import type { Issuer } from "../model/resources.ts";
import { literalText, type Text } from "../syntax/text.ts";
import { toSlug } from "../text/slug.ts";
import { checkLifetime } from "./check-target.ts";
import { findCertain } from "./find-claims.ts";
import type { RunOfBinding } from "./find-subject.ts";

/** An issuer that does not exist yet. */
export type DerivedIssuer = Omit<Issuer, "id"> & { readonly name: Text; readonly url: Text };

/** The issuer, if it is certain, and what is wrong with it. */
export interface FoundIssuer {
  readonly value?: DerivedIssuer;
  readonly problems: readonly Problem[];
}

/** Finds the issuer that all runs have. */
export function findIssuer(runs: readonly RunOfBinding[], place: DocumentPlace): FoundIssuer {
  const url = findCertain("iss", runs);
  if (url === undefined) {
    return { problems: [problem("underivable-claim", place, { name: "issuer", found: [], options: ["issuer"] })] };
  }
  const platform = platformOfIssuer(url);
  const isShared = platform !== undefined && sharedIssuerOf(platform) === url;
  const write = (value: string) => literalText(value, place);
  const [lifetime] = runs
    .flatMap(({ binding }) => binding.pod?.lifetime ?? [])
    .toSorted((one, other) => other.seconds - one.seconds);
  const usual = ANTHROPIC.token.longestLife;
  const longest = Math.max(longestLifeOf(url) ?? usual, lifetime?.seconds ?? 0);
  const value: DerivedIssuer = {
    name: write(toSlug(isShared ? platform : url.replace("https://", ""), "issuer")),
    place,
    url: write(url),
    ...(longest > usual && { longestLife: { value: Math.min(longest, LIFETIMES.identityToken.most), place } }),
  };
  const reason = findObstruction(url);
  return {
    value,
    problems: [
      // Keys that are given in the issuer work; only the user has them.
      ...(reason ? [problem("unreachable-issuer", place, { url, reason }, { severity: "warning" })] : []),
      ...checkLifetime(lifetime && { ...lifetime, isWritten: true }, value),
    ],
  };
}
