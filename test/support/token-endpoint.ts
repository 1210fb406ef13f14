// A token endpoint like Anthropic's: it accepts each identity token once, and knows which access tokens are still valid.
import { json, type Behaviour } from "./loopback.ts";
import { ACCESS_TOKEN } from "./secrets.ts";

export interface TokenEndpoint {
  readonly behave: Behaviour;
  /** Whether an access token that it issued is still valid. */
  readonly accepts: (token: string) => boolean;
  /** The maximum number of concurrent exchanges so far. */
  readonly mostAtOnce: () => number;
  /** Identity tokens that were sent a second time. */
  readonly reused: () => number;
}

/** Creates an endpoint with a clock in milliseconds. `fails` decides whether an exchange is answered with an error. */
export function createTokenEndpoint(
  now: () => number,
  life: number,
  fails: () => boolean = () => false,
): TokenEndpoint {
  const seen = new Set<string>();
  const ends = new Map<string, number>();
  let underWay = 0;
  let mostAtOnce = 0;
  let reused = 0;
  return {
    accepts: (token) => now() < (ends.get(token) ?? 0),
    mostAtOnce: () => mostAtOnce,
    reused: () => reused,
    behave: (response, arrival) => {
      underWay += 1;
      mostAtOnce = Math.max(mostAtOnce, underWay);
      const { assertion }: { assertion: string } = JSON.parse(arrival.body);
      const isReused = seen.has(assertion);
      seen.add(assertion);
      if (isReused) reused += 1;
      // With a delay, so that concurrent exchanges would overlap.
      setImmediate(() => {
        underWay -= 1;
        if (isReused) return json(401, { error: { type: "authentication_error" } })(response, arrival);
        if (fails()) return json(503, { error: { type: "overloaded_error" } })(response, arrival);
        const token = `${ACCESS_TOKEN}-${ends.size}`;
        ends.set(token, now() + life * 1000);
        return json(200, { access_token: token, token_type: "Bearer", expires_in: life })(response, arrival);
      });
    },
  };
}
