// Subjects of GitHub Actions with immutable ids: `repo:OWNER@OWNER_ID/REPO@REPO_ID:…`, as repositories have that were created, renamed
// or transferred since 2026-07-15 (GitHub's documentation of OpenID Connect).

const NUMBERED = /^repo:([^/@:]+)@\d+\/([^/@:]+)@\d+(?=:|$)/;

/** Whether a subject is in that form. */
export function hasImmutableIds(subject: string): boolean {
  return NUMBERED.test(subject);
}

/** The same subject in the old form, which rules are often written in. */
export function withoutImmutableIds(subject: string): string {
  return subject.replace(NUMBERED, "repo:$1/$2");
}
