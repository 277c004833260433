import type { Purpose } from "../rules/consent.ts";

/** One picture a step, drawn by us: paths of a line drawing on a field of 24 by 24, two units thick. */
export const ICONS = {
  speak: "M4 4h16v12H10l-5 4v-4H4z M8 8.5h8 M8 12h5",
  eye: "M2 12c5-8 15-8 20 0-5 8-15 8-20 0z M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6",
  learn: "M9 17h6 M10 20.5h4 M12 3a6 6 0 0 0-4 10.5V15h8v-1.5A6 6 0 0 0 12 3z",
  quote: "M4 13V9c0-2 1-3.5 3.5-4 M4 13h5v5H4z M14 13V9c0-2 1-3.5 3.5-4 M14 13h5v5h-5z",
  picture: "M3 5h18v14H3z M3 16l5-5 5 5 3-3 5 5 M16 8.5h.01",
  share: "M6 12h10 M12 7.5 16.5 12 12 16.5 M3 5v14 M21 5v14",
  letter: "M3 6h18v12H3z M3 7l9 7 9-7",
  years: "M4 6h16v14H4z M4 10h16 M8 3v4 M16 3v4 M8 14h3 M13 14h3",
  tongue: "M3 6h9 M7.5 4v2 M10 6c-.5 4-3 7-7 8 M5 9c1 3 4 5 7 5.5 M13 20l4-10 4 10 M14.5 16.5h5",
  pencil: "M4 20l1-5L16 4l4 4L9 19z M13.5 6.5l4 4",
  look: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13 M15.5 15.5 21 21",
  key: "M8 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8 M12 12h9v4 M17 12v3",
  cross: "M5 5l14 14 M19 5 5 19",
  tick: "M4 13l5 5L20 6",
  send: "M3 11.5 21 3l-6 18-4-7.5z M11 13.5 21 3",
  clip: "M19 11l-8 8a4.5 4.5 0 0 1-6.5-6.5l8.5-8.5a3 3 0 0 1 4.5 4.5L9.5 16.5a1.5 1.5 0 0 1-2-2L14 8",
  back: "M4 9h11a5 5 0 0 1 0 10H8 M8 5 4 9l4 4",
  wait: "M6 3h12 M6 21h12 M7 3c0 5 4 6 5 9-1 3-5 4-5 9 M17 3c0 5-4 6-5 9 1 3 5 4 5 9",
  trouble: "M12 4 22 20H2z M12 10v4.5 M12 17.5h.01",
  closed: "M6 3h12v18H6z M14.5 12h.01 M3 21h18",
  help: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18 M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8 M5.7 5.7l3.5 3.5 M14.8 14.8l3.5 3.5 M18.3 5.7l-3.5 3.5 M9.2 14.8l-3.5 3.5",
  phone: "M7 2.5h10v19H7z M11 18.5h2",
  lock: "M5 11h14v10H5z M8 11V8a4 4 0 0 1 8 0v3 M12 15v3",
} as const;

export type IconName = keyof typeof ICONS;

export const PURPOSE_ICONS: Readonly<Record<Purpose, IconName>> = {
  read: "eye",
  background: "learn",
  quote: "quote",
  media: "picture",
  share: "share",
  contact: "letter",
  keep: "years",
  translate: "tongue",
};
