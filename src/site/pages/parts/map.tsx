import { countryName } from "../../../kernel/languages.ts";
import * as to from "../../rules/paths.ts";
import { HEIGHT, type Outline, WIDTH, world } from "../../rules/world.ts";
import { counted, type View } from "../view.ts";

export interface MapProps {
  v: View;
  /** Records by country, ISO 3166-1 alpha-2. */
  counts: readonly { value: string; count: number }[];
  /** Places whose position is public. */
  points?: readonly { lat: number; lon: number; label: string; href: string }[];
  /** Country that the page is about. */
  lit?: string;
}

/**
 * The world in ink: a country is inked where there are records and white where there are none. How many is not drawn,
 * for counts measure attention. The links are for the pointer; the list beside the map says the same to everyone.
 */
export function WorldMap({ v, counts, points = [], lit }: MapProps) {
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  const { outlines, project } = world();
  const inked = outlines.filter(({ code }) => code && known.has(code));
  const blank = outlines.filter(({ code, path }) => path && !(code && known.has(code)));
  return (
    <svg class="world" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path class="blank" d={blank.map(({ path }) => path).join("")} />
      {inked.map((outline) => (
        <Inked v={v} outline={outline} count={known.get(outline.code ?? "") ?? 0} lit={outline.code === lit} />
      ))}
      {points.map(({ lat, lon, label, href }) => {
        const at = project(lon, lat);
        return at ? (
          <a href={href} tabIndex={-1}>
            <circle class="point" cx={at[0]} cy={at[1]} r="6">
              <title>{label}</title>
            </circle>
          </a>
        ) : null;
      })}
    </svg>
  );
}

function Inked({ v, outline, count, lit }: { v: View; outline: Outline; count: number; lit: boolean }) {
  const { code = "", path, point } = outline;
  return (
    <a href={to.country(v.lang, code)} tabIndex={-1} class={lit ? "inked lit" : "inked"}>
      <title>{counted(v, "map-country", count, { country: countryName(code, v.lang) })}</title>
      {path ? <path d={path} /> : point ? <circle cx={point[0]} cy={point[1]} r="7" /> : null}
    </a>
  );
}
