// Why the codes of ids and the like are reported.
import type { IDS as Rows } from "../catalogue/ids.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of ids and the like. */
export const IDS: Explanations<typeof Rows> = {
  "placeholder-id": {
    summary: "placeholder that was not replaced",
    explanation:
      "Copied examples contain `...`, `REPLACE_ME`, `<your-rule>` or an id of zeros. At run time, Anthropic denies a placeholder like any other wrong id, without a reason.",
    reference: "wif-reference",
  },
  "swapped-id": {
    summary: "id of the wrong kind",
    explanation:
      "The prefix of an id shows what it identifies: `fdrl_` a federation rule, `svac_` a service account, `wrkspc_` a workspace, `fdis_` an issuer. An organization id is a UUID without a prefix.",
    reference: "wif-reference",
  },
  "credential-in-config": {
    summary: "credential in a configuration file",
    explanation:
      "Credentials do not belong in a configuration file, even where no program reads them: keys such as `sk-ant-…`, JWTs, literal authorization headers, user names or passwords in a URL, and other vendors' tokens with a known prefix. wifc never repeats them.",
    reference: "wif",
  },
  "unusual-id": {
    summary: "id that is shorter or longer than real ones",
    explanation: "Ids are easily cut off when they are copied. Anthropic would only answer that authentication failed.",
    reference: "wif-reference",
  },
  "padded-value": {
    summary: "leading or trailing whitespace in a value",
    explanation:
      "AWF trims only the type and the provider. An id with a space is a different id and is denied; docker-agent does not trim paths, URLs or header values, so the request fails.",
    reference: "awf-auth",
  },
};
