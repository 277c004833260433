import { countryName, formatNumber } from "../../../kernel/languages.ts";
import { isCountry, label, type Place, publicPlace } from "../../../registry/index.ts";
import { Select } from "../../shell/controls.tsx";
import { at } from "../../shell/desk.ts";
import { countryFrom } from "../rules/known.ts";
import { MAP_HEIGHT, MAP_WIDTH, mapText } from "../rules/map.ts";
import { offersOf } from "../rules/offers.ts";
import { numberOf } from "../rules/scalars.ts";
import { Act } from "./buttons.tsx";
import { LineInput } from "./scalars.tsx";
import { Several } from "./several.tsx";
import { namedCountry } from "./terms.tsx";
import { errorAt, type FieldProps, type FormView, valueAt } from "./view.ts";

const PRECISIONS = ["exact", "locality", "area", "country", "withheld"] as const;

/** A place: what the team knows of it, and how much of that readers get, said in words. */
export function PlaceField(props: FieldProps) {
  const { f, name } = props;
  const { t, lang } = f.desk;
  const part = (key: string) => valueAt(f, `${name}.${key}`);
  const input = (key: string, more: { code?: boolean; list?: string; value?: string; help?: string } = {}) => (
    <LineInput
      id={`${name}.${key}`}
      label={t(`place-${key}`)}
      error={errorAt(f, `${name}.${key}`)}
      value={more.value ?? part(key)}
      code={more.code}
      list={more.list}
      help={more.help}
    />
  );
  const precision = (key: string, help: string) => (
    <Select
      id={`${name}.${key}`}
      label={t(`place-${key}`)}
      help={help}
      error={errorAt(f, `${name}.${key}`)}
      value={part(key)}
      empty={t("form-choose")}
      choices={PRECISIONS.map((one) => ({ value: one, label: label("precision", one, lang) }))}
    />
  );
  return (
    <div data-part={name}>
      <Several f={f} name={name}>
        <div class="parts">
          {input("country", { value: namedCountry(part("country"), lang), list: "countries" })}
          {input("label", { help: t("form-place-label-help") })}
        </div>
        <div class="parts">
          <Select
            id={`${name}.region`}
            label={t("place-region")}
            error={errorAt(f, `${name}.region`)}
            value={part("region")}
            empty={t("form-choose")}
            choices={regionChoices(part("region"), lang)}
          />
          {input("subdivision", { code: true, help: t("form-place-subdivision-help") })}
          {input("m49", { code: true, help: t("form-place-m49-help") })}
        </div>
        <div class="parts">
          {input("lat", { code: true })}
          {input("lon", { code: true })}
        </div>
        <PlaceMap {...props} />
        <div class="parts">
          {precision("precision", t("form-place-precision-help"))}
          {precision("publicPrecision", t("form-place-public-help"))}
        </div>
        <p class="understood">{readersSee(f, name)}</p>
      </Several>
    </div>
  );
}

function regionChoices(value: string, lang: FormView["desk"]["lang"]) {
  const offers = offersOf("region").map(({ term }) => ({ value: term.notation, label: label("region", term.notation, lang) }));
  return value === "" || offers.some((one) => one.value === value)
    ? offers
    : [...offers, { value, label: label("region", value, lang) }];
}

/** The map is a button: a click on it sets the point, with a script or without. */
function PlaceMap({ f, name }: FieldProps) {
  const { t } = f.desk;
  const view = f.maps.get(name);
  const lat = numberOf(valueAt(f, `${name}.lat`));
  const lon = numberOf(valueAt(f, `${name}.lon`));
  const point = lat !== undefined && lon !== undefined ? `&point=${lat},${lon}` : "";
  if (!view)
    return (
      <div class="acts">
        <Act act={`map:${name}`}>{t("form-map-open")}</Act>
      </div>
    );
  return (
    <div class="map-picker">
      <input type="hidden" name={`_view:${name}`} value={mapText(view)} />
      <input
        type="image"
        name={`_map:${name}`}
        src={`${at(f.desk, "/records/map.svg")}?view=${mapText(view)}${point}`}
        width={MAP_WIDTH}
        height={MAP_HEIGHT}
        alt={t("form-map-alt")}
        data-act=""
      />
      <p class="help">{t("form-map-help")}</p>
      <div class="acts">
        <Act act={`zoom:${name}:in`}>{t("form-map-nearer")}</Act>
        <Act act={`zoom:${name}:out`}>{t("form-map-wider")}</Act>
        <Act act={`zoom:${name}:country`}>{t("form-map-country")}</Act>
        {point === "" ? null : <Act act={`zoom:${name}:clear`}>{t("form-map-clear")}</Act>}
      </div>
    </div>
  );
}

/** What readers get of the place, as it is typed now. */
function readersSee(f: FormView, name: string): string {
  const { t, lang } = f.desk;
  const part = (key: string) => valueAt(f, `${name}.${key}`).trim();
  const precision = PRECISIONS.find((one) => one === part("publicPrecision"));
  if (!precision) return t("form-see-unsaid");
  if (precision === "withheld") return t("form-see-withheld");
  const code = countryFrom(part("country"));
  const typed: Record<string, unknown> = { precision: part("precision") || "exact", publicPrecision: precision };
  for (const key of ["label", "region", "subdivision"]) if (part(key) !== "") typed[key] = part(key);
  if (isCountry(code)) typed.country = code;
  const [lat, lon] = [numberOf(part("lat")), numberOf(part("lon"))];
  const seen = publicPlace({ ...typed, ...(lat !== undefined && lon !== undefined && { lat, lon }) } as unknown as Place);
  const names = [
    seen.label,
    seen.region && label("region", seen.region, lang),
    seen.subdivision,
    seen.country && countryName(seen.country, lang),
  ].filter(Boolean);
  const comma = lang === "ar" ? "، " : ", ";
  if (seen.lat !== undefined && seen.lon !== undefined) {
    const point = { lat: formatNumber(seen.lat, lang), lon: formatNumber(seen.lon, lang) };
    const where = names.join(comma) || t("form-see-somewhere");
    return t(precision === "exact" ? "form-see-exact" : precision === "locality" ? "form-see-locality" : "form-see-area", {
      where,
      ...point,
    });
  }
  if (names.length === 0) return t("form-see-nothing");
  return seen.label || seen.region || seen.subdivision
    ? t("form-see-names", { where: names.join(comma) })
    : t("form-see-country", { country: names.join() });
}
