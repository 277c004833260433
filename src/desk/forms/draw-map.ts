import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type GeoPath,
  type GeoPermissibleObjects,
  geoBounds,
  geoCentroid,
  geoClipRectangle,
  geoPath,
  geoTransform,
} from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { countryName, type Language } from "../../kernel/languages.ts";
import { MAP_HEIGHT, MAP_WIDTH, type MapView, scaleOf, toPixel, WORLD } from "./rules/map.ts";

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface Shape {
  shape: GeoPermissibleObjects;
  west: number;
  south: number;
  east: number;
  north: number;
  code?: string;
}

const loaded = new Map<string, readonly Shape[]>();

/** The countries in one of three degrees of detail; read when the first map needs it. */
function shapes(detail: "110m" | "50m" | "10m"): readonly Shape[] {
  let found = loaded.get(detail);
  if (!found) {
    const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
    const atlas = JSON.parse(readFileSync(path, "utf8")) as Countries;
    found = feature(atlas, atlas.objects.countries).features.flatMap((one) => {
      // Each island by itself: most of them are outside of what is drawn.
      const rings =
        one.geometry.type === "MultiPolygon"
          ? one.geometry.coordinates
          : [(one.geometry as { coordinates: number[][][] }).coordinates];
      return rings.map((coordinates) => {
        const shape = { type: "Polygon" as const, coordinates };
        const longitudes = coordinates[0]?.map(([lon = 0]) => lon) ?? [];
        const latitudes = coordinates[0]?.map(([, lat = 0]) => lat) ?? [];
        const code = codeOf(one.id, one.properties.name);
        return {
          shape,
          west: Math.min(...longitudes),
          east: Math.max(...longitudes),
          south: Math.min(...latitudes),
          north: Math.max(...latitudes),
          ...(code && { code }),
        };
      });
    });
    loaded.set(detail, found);
  }
  return found;
}

function codeOf(id: string | number | undefined, name: string): string | undefined {
  if (id === undefined) return name === "Kosovo" ? "XK" : undefined;
  try {
    return new Intl.Locale(`und-${String(id).padStart(3, "0")}`).region;
  } catch {
    return undefined;
  }
}

/** A map that shows a country whole; the world for one that it does not know. */
export function viewOfCountry(code: string): MapView {
  const parts = shapes("50m").filter((one) => one.code === code);
  const main = parts.toSorted((a, b) => (b.east - b.west) * (b.north - b.south) - (a.east - a.west) * (a.north - a.south))[0];
  if (!main) return WORLD;
  const [lon, lat] = geoCentroid(main.shape);
  const [[west, south], [east, north]] = geoBounds(main.shape);
  const high = Math.max(north - south, ((east < west ? east + 360 : east) - west) * 0.6, 0.5);
  const zoom = Math.max(0, Math.min(7, Math.floor(Math.log2(130 / high))));
  return { lat: Number(lat.toFixed(2)), lon: Number(lon.toFixed(2)), zoom };
}

/** The piece of the world as an SVG picture in its own right, with the point if there is one. Colours follow the reader's scheme. */
export function drawMap(view: MapView, lang: Language, point?: { lat: number; lon: number }): string {
  const scale = scaleOf(view);
  const margin = { lat: MAP_HEIGHT / 2 / scale.y + 1, lon: MAP_WIDTH / 2 / scale.x + 1 };
  const near = shapes(view.zoom < 2 ? "110m" : view.zoom < 5 ? "50m" : "10m").filter(
    ({ west, east, south, north }) =>
      east >= view.lon - margin.lon &&
      west <= view.lon + margin.lon &&
      north >= view.lat - margin.lat &&
      south <= view.lat + margin.lat,
  );
  const flat = geoTransform({
    point(lon, lat) {
      const { x, y } = toPixel(view, lat, lon);
      this.stream.point(x, y);
    },
  });
  const clip = geoClipRectangle(-4, -4, MAP_WIDTH + 4, MAP_HEIGHT + 4);
  const path = geoPath({ stream: (sink) => flat.stream(clip(sink)) }).digits(1);
  const land = near.map(({ shape }) => path(shape) ?? "").join("");
  const names = namesIn(near, path, lang);
  const at = point && toPixel(view, point.lat, point.lon);
  const mark = at
    ? `<g class="m"><path d="M${at.x.toFixed(1)} 0V${MAP_HEIGHT}M0 ${at.y.toFixed(1)}H${MAP_WIDTH}"/><circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="7"/></g>`
    : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}" width="${MAP_WIDTH}" height="${MAP_HEIGHT}"><style>svg{background:#e9e4d8}.l{fill:#fffdf9;stroke:#a89a80;stroke-width:.8}text{font:12px system-ui,sans-serif;fill:#6b6152;text-anchor:middle;letter-spacing:.04em}.m path{stroke:#1d1a16;stroke-width:.7;stroke-dasharray:3 4}.m circle{fill:#e8590c;stroke:#1d1a16;stroke-width:1.5}@media(prefers-color-scheme:dark){svg{background:#171512}.l{fill:#2a2620;stroke:#6d6353}text{fill:#b9af9f}.m path{stroke:#ede6d8}.m circle{fill:#ff8a3d;stroke:#ede6d8}}</style><path class="l" d="${land}"/>${names}${mark}</svg>`;
}

/** Square pixels of land that a letter of its name needs. */
const ROOM = 130;

/** The countries' names, each on the largest piece of it that is in sight, where there is room for it. */
function namesIn(near: readonly Shape[], path: GeoPath, lang: Language): string {
  const largest = new Map<string, { area: number; at: [number, number] }>();
  for (const { code, shape } of near) {
    const area = code ? path.area(shape) : 0;
    if (code && area > (largest.get(code)?.area ?? 0)) largest.set(code, { area, at: path.centroid(shape) });
  }
  return [...largest]
    .map(([code, { area, at }]) => ({ name: countryName(code, lang), area, at }))
    .filter(({ name, area }) => area > ROOM * name.length)
    .map(({ name, at }) => `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}">${escaped(name)}</text>`)
    .join("");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
