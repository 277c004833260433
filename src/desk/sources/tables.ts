/** What is sent, until it is a source. */
export interface UploadRow {
  id: string;
  person: string;
  name: string;
  bytes: number | null;
  created: string;
  received: string | null;
  as_is: number;
  job: string | null;
  /** Outcome, as JSON. */
  outcome: string | null;
}

/** An address that someone has asked to be captured. */
export interface AskedCaptureRow {
  id: string;
  person: string;
  url: string;
  record: string | null;
  created: string;
  job: string | null;
  /** CaptureOutcome, as JSON. */
  outcome: string | null;
}

export interface RedactionRow {
  id: string;
  person: string;
  record: string;
  file: string;
  plan: string;
  reason: string;
  created: string;
  job: string | null;
  result: string | null;
}

export interface SourcesTables {
  upload: UploadRow;
  asked_capture: AskedCaptureRow;
  redaction: RedactionRow;
  likeness: { record: string; file: string; kind: string; signature: string };
  likeness_part: { part: string; record: string; file: string };
  likeness_reach: { id: number; seq: number };
}
