import { isLanguageTag, type OwnPage, PLACES } from "../../../registry/index.ts";

/** What a form about a page holds, as typed. */
export interface PageForm {
  slug: string;
  title: Record<string, string>;
  text: Record<string, string>;
  place: OwnPage["place"];
  order: number;
  reason: string;
  version: number;
}

export const EMPTY_PAGE: PageForm = { slug: "", title: {}, text: {}, place: "foot", order: 0, reason: "", version: 0 };

export const formOfPage = ({ slug, title, text, place, order }: OwnPage, version: number): PageForm => ({
  ...{ slug, title: { ...title }, text: { ...text }, place, order, reason: "", version },
});

interface Posted {
  get(name: string): string | undefined;
  entries(): readonly (readonly [string, string])[];
}

const WHOLE = /^\d{1,4}$/;

export function postedPage(form: Posted): PageForm {
  const byLang = (name: string) =>
    Object.fromEntries(
      form
        .entries()
        .filter(([key, value]) => key.startsWith(`${name}-`) && isLanguageTag(key.slice(name.length + 1)) && value.trim() !== "")
        .map(([key, value]) => [key.slice(name.length + 1), value]),
    );
  const text = (name: string) => form.get(name)?.trim() ?? "";
  return {
    ...{ slug: text("slug"), title: byLang("title"), text: byLang("text") },
    place: PLACES.find((place) => place === text("place")) ?? "foot",
    order: WHOLE.test(text("order")) ? Number(text("order")) : 0,
    reason: text("reason"),
    version: WHOLE.test(text("version")) ? Number(text("version")) : 0,
  };
}

export const pageFrom = ({ slug, title, text, place, order }: PageForm): OwnPage => ({
  ...{ slug, title: trimmed(title), text, place, order },
});

const trimmed = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, text.trim()]));

export function placeOf(path: string): string {
  const [name = "", lang] = path.split(".");
  return name === "title" || name === "text" ? `${name}-${lang ?? "en"}` : name || "slug";
}
