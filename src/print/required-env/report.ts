// What every format of the required-env report takes.
import type { DialectName } from "../../dialects/dialects.ts";
import type { RequiredEnv } from "../../required-env/requirement.ts";

/** The report of one document, and whose it is. */
export interface RequiredEnvReport extends RequiredEnv {
  readonly path: string;
  readonly dialect: DialectName;
}
