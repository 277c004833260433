import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoContext, type GeoPermissibleObjects, geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A country as the map draws it: its outline in map units, or a point where it is too small for one. */
export interface Outline {
  /** ISO 3166-1 alpha-2, or undefined for land that has no code. */
  code?: string;
  path?: string;
  point?: readonly [x: number, y: number];
}

export const WIDTH = 2000;
export const HEIGHT = 960;
const POLE = "010";
/** Sharing the Atlantic between the two edges would cut Chukotka; turned eleven degrees it does not. */
const TURN = -11;

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const atlas = (name: string): Countries =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), "utf8")) as Countries;

/** CLDR knows the numeric codes as aliases of the letters, so no table of ours is needed. */
function codeOf(id: string | number | undefined, name: string): string | undefined {
  if (id === undefined) return name === "Kosovo" ? "XK" : undefined;
  try {
    const code = new Intl.Locale(`und-${String(id).padStart(3, "0")}`).region;
    return code && /^[A-Z]{2}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

interface World {
  outlines: readonly Outline[];
  project: (lon: number, lat: number) => readonly [number, number] | undefined;
}

let drawn: World | undefined;

/** The world, projected once (Equal Earth: areas keep their true proportion). */
export function world(): World {
  drawn ??= draw();
  return drawn;
}

function draw(): World {
  const topology = atlas("countries-110m");
  const all = feature(topology, topology.objects.countries);
  const land = { ...all, features: all.features.filter((one) => one.id !== POLE) };
  const projection = geoEqualEarth().rotate([TURN, 0]).fitSize([WIDTH, HEIGHT], land);
  const outlines: Outline[] = land.features.map((one) => ({
    code: codeOf(one.id, one.properties.name),
    path: pathOf(one, projection),
  }));
  const known = new Set(outlines.map((one) => one.code));
  const detailed = atlas("countries-50m");
  for (const one of feature(detailed, detailed.objects.countries).features) {
    const code = codeOf(one.id, one.properties.name);
    if (!code || known.has(code) || geoArea(one) === 0) continue;
    const point = projection(geoCentroid(one));
    if (point) outlines.push({ code, point: [Math.round(point[0]), Math.round(point[1])] });
  }
  const project = (lon: number, lat: number) => {
    const at = projection([lon, lat]);
    return at ? ([Math.round(at[0]), Math.round(at[1])] as const) : undefined;
  };
  return { outlines, project };
}

/** Whole units and relative steps: a third of the bytes of an absolute path. */
function pathOf(shape: GeoPermissibleObjects, projection: ReturnType<typeof geoEqualEarth>): string {
  let path = "";
  let x = 0;
  let y = 0;
  const step = (n: number, first: boolean) => (n < 0 || first ? `${n}` : ` ${n}`);
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (toX, toY) => {
      x = Math.round(toX);
      y = Math.round(toY);
      path += `M${x} ${y}l`;
    },
    lineTo: (toX, toY) => {
      const dx = Math.round(toX) - x;
      const dy = Math.round(toY) - y;
      if (dx === 0 && dy === 0) return;
      path += step(dx, path.endsWith("l")) + step(dy, false);
      x += dx;
      y += dy;
    },
    closePath: () => {
      path += "z";
    },
  };
  geoPath(projection, pen)(shape);
  return path.replace(/M-?\d+ -?\d+lz/g, "");
}
