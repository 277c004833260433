export interface OutboxRow {
  id: string;
  kind: string;
  person: string | null;
  address: string | null;
  lang: string;
  link: string | null;
  created: string;
  state: string;
  attempts: number;
  problem: string | null;
  ended: string | null;
}

export interface NoticeTables {
  notice_choice: { person: string; kind: string };
  mail_outbox: OutboxRow;
}
