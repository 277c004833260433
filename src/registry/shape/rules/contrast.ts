/** Colours that the accent stands on: paper and leaf of the style sheet (base.css), in both themes. A test holds them together. */
export const GROUNDS = { light: ["#fbf8f2", "#f3eee3"], dark: ["#171512", "#211e19"] } as const;
export type Theme = keyof typeof GROUNDS;

/** What WCAG 2.2 AA asks of lines, focus rings and drawings (1.4.11). The accent never colours text. */
export const LEAST_CONTRAST = 3;

/** The contrast of two colours (`#rrggbb`), 1 to 21, as WCAG defines it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of an accent in a theme, where it is worst. */
export const accentContrast = (accent: string, theme: Theme): number =>
  Math.min(...GROUNDS[theme].map((ground) => contrast(accent, ground)));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
