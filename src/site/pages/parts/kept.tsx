import type { ComponentChildren, VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import type { View } from "../view.ts";

type Rendered = Map<string, string>;

/** By the site, and by the pages of the monitor, which are another list as soon as anything about the monitor has changed. */
const sites = new WeakMap<View["site"], { pages: View["pages"]; rendered: Rendered }>();

function renderedFor({ site, pages }: View): Rendered {
  const known = sites.get(site);
  if (known?.pages === pages) return known.rendered;
  const rendered: Rendered = new Map();
  sites.set(site, { pages, rendered });
  return rendered;
}

/**
 * A part of the frame that is the same on page after page: rendered once. `name` tells it from every other part of a site, so it names all
 * that the part depends on, but for the reader's language and the monitor. Nothing of a record may be in it.
 */
export function Kept({ v, name, children }: { v: View; name: string; children: ComponentChildren & object }): VNode {
  const rendered = renderedFor(v);
  const key = `${v.lang} ${name}`;
  let html = rendered.get(key);
  if (html === undefined) {
    html = renderToString(children as VNode);
    rendered.set(key, html);
  }
  return jsxTemplate([html]);
}
