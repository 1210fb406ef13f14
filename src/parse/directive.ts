// Comments that are addressed to wifc.

/** Whether a comment, or a text that it may stand in, is addressed to wifc, be it written right or wrong. */
export function addressesWifc(text: string): boolean {
  return /wifc-disable/i.test(text);
}
