/**
 * The one kind of drawing that a monitor may have as its mark: plain shapes in SVG. What is not on these lists is refused, not
 * taken out: whoever drew it knows better what to draw instead.
 */
const ELEMENTS = new Set(["svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title", "desc"]);
const ATTRIBUTES = new Set([
  ...["xmlns", "version", "viewBox", "width", "height", "preserveAspectRatio", "role", "aria-hidden", "aria-label", "focusable"],
  ...["d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "points", "transform", "pathLength"],
  ...["fill", "fill-rule", "fill-opacity", "clip-rule", "opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"],
  ...["stroke-miterlimit", "stroke-opacity", "stroke-dasharray", "stroke-dashoffset"],
]);
const WORDS = new Set(["aria-label", "role", "version"]);
const NAMESPACE = "http://www.w3.org/2000/svg";
/** Numbers, path letters, colours and transformations: no colon, no quote, no ampersand, no backslash. */
const PLAIN = /^[A-Za-z0-9#.,+\-()%\s]*$/;
const MOST_ELEMENTS = 500;

const TOKEN =
  /<!--|<\/([A-Za-z][\w:.-]*)\s*>|<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** Why a drawing is refused: the code of the message that says so, and the name that it is about. */
export interface DrawingFault {
  code: `value-drawing-${string}`;
  what: string;
}

const fault = (code: string, what = ""): DrawingFault => ({ code: `value-drawing-${code}`, what });

/** A drawing of our kind, taken apart: a view draws it from these, and not from what was typed. */
export interface Shape {
  tag: string;
  attributes: Record<string, string>;
  children: (Shape | string)[];
}

/** What is wrong with a drawing; undefined when it is one of our kind. */
export function drawingFault(svg: string): DrawingFault | undefined {
  const read = readDrawing(svg);
  return "code" in read ? read : undefined;
}

/** A drawing taken apart, or what is wrong with it. */
export function readDrawing(svg: string): Shape | DrawingFault {
  const root: Shape = { tag: "", attributes: {}, children: [] };
  const open: Shape[] = [root];
  let elements = 0;
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(svg); match; match = TOKEN.exec(svg)) {
    end = TOKEN.lastIndex;
    const [token, closes, opens, attributes = "", alone] = match;
    if (token === "<!--") return fault("comment");
    if (closes !== undefined) {
      if (open.length < 2 || open.pop()?.tag !== closes) return fault("unpaired", closes);
    } else if (opens !== undefined) {
      if (++elements > MOST_ELEMENTS) return fault("crowded");
      if (!ELEMENTS.has(opens)) return fault("element", opens);
      if ((elements === 1) !== (opens === "svg") || (open.length === 1 && elements > 1)) return fault("not-one");
      const read = readAttributes(attributes);
      if ("code" in read) return read;
      const shape: Shape = { tag: opens, attributes: read.attributes, children: [] };
      open.at(-1)?.children.push(shape);
      if (!alone) open.push(shape);
    } else if (token.trim() !== "") {
      if (!["title", "desc"].includes(open.at(-1)?.tag ?? "") || token.includes("&")) return fault("text");
      open.at(-1)?.children.push(token);
    }
  }
  if (end !== svg.length) return fault("unreadable");
  const [drawing] = root.children;
  if (typeof drawing !== "object") return fault("not-one");
  return open.length > 1 ? fault("unpaired", open.at(-1)?.tag) : drawing;
}

function readAttributes(text: string): { attributes: Record<string, string> } | DrawingFault {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? "";
    if (!ATTRIBUTES.has(name) || Object.hasOwn(attributes, name)) return fault("attribute", name);
    if (name === "xmlns" ? value !== NAMESPACE : !WORDS.has(name) && (!PLAIN.test(value) || /url/i.test(value)))
      return fault("value", name);
    if (WORDS.has(name) && value.includes("&")) return fault("value", name);
    attributes[name] = value;
  }
  return { attributes };
}
