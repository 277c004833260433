/** What no software can do for the team once something was taken back: each is ticked off when it is done. */
export const STEPS = ["partners", "newsletter", "exports", "comments", "drafts"] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);
