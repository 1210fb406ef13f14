// Which terminals make a link of OSC 8 is known to a package, from the variables that each of them sets.
import { createSupportsHyperlinks } from "supports-hyperlinks";

/** Whether the terminal of this run shows links. */
export function supportsLinks(): boolean {
  return createSupportsHyperlinks({ isTTY: true });
}
