/** What a person of the team may be told by e-mail. None unless they asked for it. */
export const NOTICE_KINDS = [
  "review-asked",
  "returned",
  "approved",
  "due",
  "taken-back",
  "cases-waiting",
  "upload-failed",
  "watch-found",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const isNoticeKind = (text: string): text is NoticeKind => (NOTICE_KINDS as readonly string[]).includes(text);

/** An invitation goes to someone who has no account yet, because an administrator wrote down their address for that. */
export type LetterKind = NoticeKind | "invitation";
