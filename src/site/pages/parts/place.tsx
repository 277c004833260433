import { countryName } from "../../../kernel/languages.ts";
import type { Place } from "../../../registry/index.ts";
import * as to from "../../rules/paths.ts";
import type { View } from "../view.ts";
import { termLabel } from "./term.tsx";

export const CountryLink = ({ v, code }: { v: View; code: string }) =>
  /^[A-Z]{2}$/.test(code) ? <a href={to.country(v.lang, code)}>{countryName(code, v.lang)}</a> : <bdi>{code}</bdi>;

/** A place as far as it is public: its name, its country, and how exactly it is known. */
export function PlaceWords({ v, place }: { v: View; place: Partial<Place> }) {
  const point =
    place.lat !== undefined && place.lon !== undefined ? `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}` : undefined;
  return (
    <>
      {place.label ? <bdi>{place.label}</bdi> : null}
      {place.label && place.country ? `${v.t("list-comma")} ` : null}
      {place.country ? <CountryLink v={v} code={place.country} /> : null}
      {point ? (
        <>
          {" "}
          <span class="code quiet" dir="ltr">
            {point}
          </span>
        </>
      ) : null}
      {place.publicPrecision === "withheld" || place.publicPrecision === "area" ? (
        <span class="quiet"> {`(${termLabel(v, "precision", place.publicPrecision)})`}</span>
      ) : null}
    </>
  );
}
