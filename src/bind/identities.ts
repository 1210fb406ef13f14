// As whom sign-ins at Anthropic sign in, and with which token, whether or not they are complete.
import { AWF_TYPE, AWF_VARIABLES } from "../facts/awf.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import { SDK_TOKEN, SDK_TOKEN_FILE } from "../facts/sdk.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { authOf, type Binding } from "../model/binding.ts";
import {
  effectiveProvider,
  hasFieldOf,
  isSignIn,
  sourcesOf,
  type Auth,
  type TokenSource,
} from "../model/federation.ts";
import type { Text } from "../syntax/text.ts";

/** As whom a sign-in at Anthropic signs in, and with which token. */
export interface Identity {
  readonly place: DocumentPlace;
  readonly values: Readonly<Partial<Record<Field, Text>>>;
  readonly sources: readonly TokenSource[];
  /** Whether what it lacks is not in the file, so that nothing else reports it. */
  readonly isOpen: boolean;
  /** The fields that are present but cannot be read. */
  readonly unreadable: readonly Field[];
  /** Whether something outside of the file names its token. */
  readonly isTokenElsewhere: boolean;
}

/** Lists them: the sign-ins in force, and the declared ones that are not in force, because something may use them later. */
export function listIdentities(auths: readonly Auth[], bindings: readonly Binding[]): Identity[] {
  const inForce = bindings.flatMap((binding) => authOf(binding) ?? []);
  const isInForce = ({ place }: Auth) =>
    inForce.some((each) => each.place.document === place.document && each.place.pointer === place.pointer);
  const declared = auths.filter((auth) => !inForce.includes(auth) && !isInForce(auth));
  return [
    ...[...new Set([...inForce, ...declared])].filter(isAtAnthropic).map(describe),
    ...bindings.flatMap(readEnvironment),
  ];
}

function isAtAnthropic(auth: Auth): boolean {
  const provider = effectiveProvider(auth);
  return isSignIn(auth) && (provider === "anthropic" || (provider === undefined && hasFieldOf(auth, "anthropic")));
}

function describe(auth: Auth): Identity {
  const { place, values, omitted = [] } = auth;
  return {
    place,
    values,
    sources: sourcesOf(auth),
    isOpen: auth.kind === "federation" || omitted.length > 0,
    unreadable: auth.kind === "broken" ? auth.unreadable : [],
    isTokenElsewhere: omitted.some(({ variable }) => variable === SDK_TOKEN || variable === SDK_TOKEN_FILE),
  };
}

/** The identity that the variables of an engine without `auth` name, which AWF reads all the same. */
function readEnvironment({ surroundings, place }: Binding): Identity[] {
  if (!surroundings || surroundings.engine.auth) return [];
  const values: Partial<Record<Field, Text>> = {};
  for (const field of FIELD_NAMES) {
    const text = surroundings.layers
      .findLast(({ variables }) => variables.has(AWF_VARIABLES[field]))
      ?.variables.get(AWF_VARIABLES[field]);
    if (text && text.value !== "") values[field] = text;
  }
  if (values.provider?.value !== "anthropic") return [];
  return [
    { place, values, sources: [{ kind: "github-actions" }], isOpen: true, unreadable: [], isTokenElsewhere: false },
  ];
}

/** Whether variables make an engine without `auth` sign in with federation. */
export function isFederatedByVariables(binding: Binding): boolean {
  return readEnvironment(binding).some(({ values }) => values.type?.value === AWF_TYPE);
}
