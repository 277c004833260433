/** What can happen to an account. Signing in is no change of one: who works when is nobody's business. */
export const ACCOUNT_ACTS = [
  "invited",
  "invitation-revoked",
  "joined",
  "roles-changed",
  "suspended",
  "resumed",
  "reset-made",
  "reset-used",
  "passkey-added",
  "passkey-removed",
  "passphrase-changed",
  "passphrase-removed",
  "authenticator-changed",
  "codes-renewed",
  "code-used",
  "sessions-ended",
  "settings-changed",
] as const;
export type AccountAct = (typeof ACCOUNT_ACTS)[number];

/** One change of an account. It is never changed or deleted. */
export interface AccountEvent {
  /** 1, 2, 3 … without a gap. */
  seq: number;
  at: string;
  /** Name of who did it; `shell` for the command line. */
  actor: string;
  act: AccountAct;
  /** Name of whose account it is. */
  about: string;
  reason: string;
  /** What exactly: `roles` and `before` of a change of roles, `left` of recovery codes. Never a secret, never an address. */
  detail: Readonly<Record<string, string>>;
}
