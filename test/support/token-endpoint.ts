// A token endpoint that does what Anthropic's does: it takes each identity token once, and knows which access tokens live.
import { json, type Behaviour } from "./loopback.ts";
import { ACCESS_TOKEN } from "./secrets.ts";

/** A token endpoint. */
export interface TokenEndpoint {
  readonly behave: Behaviour;
  /** Whether an access token of its own lives. */
  readonly accepts: (token: string) => boolean;
  /** How many exchanges were under way at a time, at most. */
  readonly mostAtOnce: () => number;
  /** Identity tokens that came a second time. */
  readonly reused: () => number;
}

/** Makes one with a clock in milliseconds. `fails` says whether to answer an exchange with an error. */
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
      // A moment later, so that two at a time would meet.
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
