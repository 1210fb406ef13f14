// Reasons for denied exchanges, as Anthropic's authentication history names them (WIF reference). Others are not documented.

/** The documented reasons. */
export const HISTORY_REASONS = {
  subject: "match_subject_prefix",
  workspace: "workspace_id_required",
  reused: "jti_reused",
} as const;
