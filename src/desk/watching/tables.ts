export interface WatchRow {
  id: string;
  url: string;
  kind: string;
  every: number;
  note: string;
  person: string;
  created: string;
  paused: number;
  due: string;
  looked: string | null;
  failures: number;
  down_since: string | null;
  seen: string | null;
}

export interface LookRow {
  id: string;
  watch: string;
  at: string;
  outcome: string;
  verdict: string;
  reason: string;
  detail: string;
  capture: string | null;
  before: string | null;
  words: string | null;
  open: number;
  settled: string | null;
  settled_by: string | null;
  settled_how: string | null;
}

export interface WatchTables {
  watch: WatchRow;
  watch_look: LookRow;
  watch_feed: { print: string; person: string; created: string };
}
