import { isLanguage } from "../../../kernel/languages.ts";
import { type Monitor, withoutGaps } from "../../../registry/index.ts";

/** What the form about the monitor's look holds, as typed. Empty: as it ships, or as the environment says. */
export interface LookForm {
  name: string;
  contact: string;
  accent: string;
  accentDark: string;
  mark: string;
  lang: string;
  reason: string;
  version: number;
}

export const formOfLook = ({ name, contact, accent, accentDark, mark, lang }: Monitor, version: number): LookForm => ({
  ...{ name: name ?? "", contact: contact ?? "", accent: accent ?? "", accentDark: accentDark ?? "" },
  ...{ mark: mark ?? "", lang: lang ?? "", reason: "", version },
});

interface Posted {
  get(name: string): string | undefined;
}

export function postedLook(form: Posted): LookForm {
  const text = (name: string) => form.get(name)?.trim() ?? "";
  return {
    ...{ name: text("name"), contact: text("contact"), accent: colour(text("accent")), accentDark: colour(text("accentDark")) },
    ...{ mark: text("mark"), lang: text("lang"), reason: text("reason") },
    version: /^\d{1,9}$/.test(text("version")) ? Number(text("version")) : 0,
  };
}

/** `C2410C`, `#c41` and `#c2410c` mean a colour; anything else stays as it was typed, and is refused as that. */
function colour(text: string): string {
  const [, hex = ""] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text.toLowerCase()) ?? [];
  if (hex === "") return text;
  return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex}`;
}

export const monitorFrom = ({ name, contact, accent, accentDark, mark, lang }: LookForm): Monitor =>
  withoutGaps<Monitor>({
    ...{ name: name || undefined, contact: contact || undefined, accent: accent || undefined },
    ...{ accentDark: accentDark || undefined, mark: mark || undefined, lang: isLanguage(lang) ? lang : undefined },
  });
