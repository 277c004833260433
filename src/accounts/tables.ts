/** Rows as the migrations make them. Times are ISO instants, flags 0 or 1, lists are separated by spaces. */
export interface PersonRow {
  id: string;
  name: string;
  roles: string;
  lang: string;
  email: string | null;
  suspended: number;
  created: string;
  /** Day of their last use of the desk; no hour is kept. */
  active: string | null;
}

export interface PassphraseRow {
  person: string;
  /** PHC string of argon2id. */
  hash: string;
  changed: string;
}

export interface AuthenticatorRow {
  person: string;
  /** Locked with the desk's key. */
  secret: string;
  /** Time step of the last code that counted: an older one, or the same, never counts again. */
  last_step: number;
  added: string;
}

export interface RecoveryCodeRow {
  person: string;
  hash: string;
  used: string | null;
}

export interface PasskeyRow {
  id: string;
  person: string;
  /** COSE key in base64url. */
  public_key: string;
  counter: number;
  transports: string;
  name: string;
  added: string;
  /** Day of its last use. */
  used: string | null;
}

export interface SpentChallengeRow {
  hash: string;
  expires: string;
}

export interface SessionRow {
  id: string;
  person: string;
  hash: string;
  name: string | null;
  started: string;
  seen: string;
  fresh_until: string;
}

export interface AttemptRow {
  /** Keyed hash of what was tried; a name cannot be read from it. */
  key: string;
  failures: number;
  last: string;
  until: string;
}

export interface LinkRow {
  id: string;
  hash: string;
  kind: string;
  /** Whom it is for: an account that is there, or the id of the one that it will make. */
  person: string;
  name: string | null;
  roles: string;
  email: string | null;
  made_by: string;
  made: string;
  expires: string;
  used: string | null;
  revoked: string | null;
  acknowledged: string | null;
}

export interface AccountEventRow {
  seq: number;
  at: string;
  actor: string;
  act: string;
  about: string;
  reason: string;
  detail: string;
}

export interface AccountTables {
  person: PersonRow;
  passphrase: PassphraseRow;
  authenticator: AuthenticatorRow;
  recovery_code: RecoveryCodeRow;
  passkey: PasskeyRow;
  spent_challenge: SpentChallengeRow;
  session: SessionRow;
  attempt: AttemptRow;
  one_time_link: LinkRow;
  account_event: AccountEventRow;
}
