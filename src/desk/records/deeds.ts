import { isLanguageTag } from "../../registry/index.ts";
import { viewOfCountry } from "../forms/draw-map.ts";
import { type FormEntries, isId, spotAt } from "../forms/index.ts";
import { countryFrom, languageFrom } from "../forms/rules/known.ts";
import { fromPixel, type MapView, mapFrom, WORLD, zoomed } from "../forms/rules/map.ts";
import { withLanguage, withoutRow, withRow, withRowMoved } from "../forms/rules/rows.ts";
import { numberOf } from "../forms/rules/scalars.ts";
import type { PostedForm } from "../shell/form.ts";
import type { Work } from "./actions.ts";

/** What a button did to the entries, and where on the page that was. */
export interface Done {
  entries: FormEntries;
  /** Name of the field that the page comes back to. */
  at: string;
  map?: MapView;
  /** Show what is found for the words in the reference. */
  find?: boolean;
}

/**
 * The deeds of the buttons inside a form, as `verb:name:more`. Undefined for one that there is not, or whose name is none of the form.
 */
export function deed(work: Pick<Work, "type">, act: string, entries: FormEntries, form: PostedForm): Done | undefined {
  const [verb = "", name = "", more = ""] = act.split(":");
  const spot = spotAt(work.type, name);
  if (!spot) return undefined;
  const { field } = spot;
  const row = Number(more);
  switch (verb) {
    case "add": {
      if (!field.many) return undefined;
      const added = withRow(entries, name);
      return { entries: added.entries, at: `${name}.${added.row}` };
    }
    case "remove":
      return { entries: withoutRow(entries, name, row), at: name };
    case "up":
    case "down":
      return { entries: withRowMoved(entries, name, row, verb === "up" ? -1 : 1), at: name };
    case "lang": {
      const lang = languageFrom(more || (form.get(`_lang:${name}`) ?? ""));
      if (field.kind !== "localised" || field.many || !isLanguageTag(lang)) return { entries, at: name };
      return { entries: withLanguage(entries, name, lang), at: `${name}.${lang}.text` };
    }
    case "find":
      return field.kind === "ref" ? { entries, at: name, find: true } : undefined;
    case "choose":
      return field.kind === "ref" && isId(more) ? { entries: new Map([...entries, [name, more]]), at: name } : undefined;
    case "map":
    case "zoom":
      return field.kind === "place" ? mapped(name, more, entries, form) : undefined;
    default:
      return undefined;
  }
}

function mapped(name: string, how: string, entries: FormEntries, form: PostedForm): Done {
  const country = viewOfCountry(countryFrom(entries.get(`${name}.country`) ?? ""));
  const [lat, lon] = [numberOf(entries.get(`${name}.lat`) ?? ""), numberOf(entries.get(`${name}.lon`) ?? "")];
  const point = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
  const view = mapFrom(form.get(`_view:${name}`)) ?? (point ? { ...round(point), zoom: Math.max(5, country.zoom) } : country);
  if (how === "clear") {
    const left = [...entries].filter(([key]) => key !== `${name}.lat` && key !== `${name}.lon`);
    return { entries: new Map(left), at: name, map: view };
  }
  if (how === "country") return { entries, at: name, map: country };
  const next = how === "in" ? zoomed(view, 1) : how === "out" ? zoomed(view, -1) : view;
  return { entries, at: name, map: next.zoom === 0 ? WORLD : next };
}

const round = ({ lat, lon }: { lat: number; lon: number }) => ({ lat: Number(lat.toFixed(3)), lon: Number(lon.toFixed(3)) });

/** A click on a map: the point is set, and the map comes nearer around it. */
export function clicked(work: Pick<Work, "type">, entries: FormEntries, form: PostedForm): Done | undefined {
  const [, name = ""] =
    form
      .entries()
      .map(([key]) => /^_map:(.+)\.x$/.exec(key))
      .find(Boolean) ?? [];
  if (name === "" || spotAt(work.type, name)?.field.kind !== "place") return undefined;
  const view = mapFrom(form.get(`_view:${name}`));
  const pixel = (key: string) => {
    const text = form.get(`_map:${name}.${key}`) ?? "";
    return /^-?\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  };
  const [x, y] = [pixel("x"), pixel("y")];
  if (!view || Number.isNaN(x) || Number.isNaN(y)) return undefined;
  const { lat, lon } = fromPixel(view, x, y);
  const typed = new Map([...entries, [`${name}.lat`, String(lat)], [`${name}.lon`, String(lon)]]);
  return { entries: typed, at: name, map: zoomed({ ...round({ lat, lon }), zoom: view.zoom }, view.zoom < 7 ? 1 : 0) };
}
