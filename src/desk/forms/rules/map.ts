/** A piece of the world as a map shows it: its middle, and how near it is. */
export interface MapView {
  lat: number;
  lon: number;
  /** 0 shows the world; each step more, half as much. */
  zoom: number;
}

/** Of the drawing, in pixels. */
export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 400;
export const NEAREST = 9;
const DEGREES_HIGH = 150;

export const WORLD: MapView = { lat: 15, lon: 10, zoom: 0 };

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Pixels for a degree, to the north and to the east: a degree of longitude is shorter the further from the equator. */
export function scaleOf({ lat, zoom }: MapView): { x: number; y: number } {
  const y = (MAP_HEIGHT / DEGREES_HIGH) * 2 ** zoom;
  const shrink = zoom < 2 ? 0.75 : Math.max(0.15, Math.cos((lat * Math.PI) / 180));
  return { x: y * shrink, y };
}

export function toPixel(view: MapView, lat: number, lon: number): { x: number; y: number } {
  const scale = scaleOf(view);
  return { x: MAP_WIDTH / 2 + (lon - view.lon) * scale.x, y: MAP_HEIGHT / 2 - (lat - view.lat) * scale.y };
}

/** The place under a click, no more exact than the click: a pixel more or less is told by no digit. */
export function fromPixel(view: MapView, x: number, y: number): { lat: number; lon: number } {
  const scale = scaleOf(view);
  const digits = clamp(Math.ceil(Math.log10(scale.y)), 0, 4);
  const round = (value: number) => Number(value.toFixed(digits)) + 0;
  return {
    lat: round(clamp(view.lat + (MAP_HEIGHT / 2 - y) / scale.y, -90, 90)),
    lon: round(clamp(view.lon + (x - MAP_WIDTH / 2) / scale.x, -180, 180)),
  };
}

export const zoomed = (view: MapView, by: number): MapView => ({ ...view, zoom: clamp(view.zoom + by, 0, NEAREST) });

export const mapText = ({ lat, lon, zoom }: MapView): string => `${lat},${lon},${zoom}`;

/** A view as it stands in an address or a form; undefined when it is none. */
export function mapFrom(text: string | undefined): MapView | undefined {
  const [lat, lon, zoom, ...rest] = (text ?? "")
    .split(",")
    .map((part) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN));
  if (lat === undefined || lon === undefined || zoom === undefined || rest.length > 0) return undefined;
  const good = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && Number.isInteger(zoom) && zoom >= 0 && zoom <= NEAREST;
  return good ? { lat, lon, zoom } : undefined;
}
