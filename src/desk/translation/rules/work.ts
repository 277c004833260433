/** How a record stands in a language, as the desk's index tells it: the worst of its texts. The most urgent first. */
export const WORK_STATES = ["missing", "stale", "machine", "human"] as const;
export type WorkState = (typeof WORK_STATES)[number];

export const isWorkState = (text: string | undefined): text is WorkState =>
  (WORK_STATES as readonly (string | undefined)[]).includes(text);
