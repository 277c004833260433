const UNREAD = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS HEAD".split(" "));
const BLOCKS = new Set(
  `P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV DL UL OL TABLE H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE FIGCAPTION
   FORM FIELDSET ADDRESS DETAILS SUMMARY HR BODY`.split(/\s+/),
);
const LINES = new Set("LI DT DD TR CAPTION BR OPTION".split(" "));

/** Marks for the ends of things, from a range that no text uses; runs of them become line ends. */
const PARAGRAPH = "\ue000";
const LINE = "\ue001";

/** The words of a document as a reader sees them: paragraphs apart, table cells on one line. Any depth of markup is walked. */
export function wordsOf(document: Document): string {
  const out: string[] = [];
  const open: (Node | string)[] = [document.body ?? document.documentElement];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined || node === null) continue;
    if (typeof node === "string") {
      out.push(node);
      continue;
    }
    if (node.nodeType === 3) out.push((node.nodeValue ?? "").replace(/[\s\ue000\ue001]+/g, " "));
    if (node.nodeType !== 1) continue;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) continue;
    const edge = BLOCKS.has(name) ? PARAGRAPH : LINES.has(name) ? LINE : "";
    out.push(edge);
    open.push(name === "TD" || name === "TH" ? " | " : edge);
    open.push(...Array.from(node.childNodes).reverse());
  }
  return out
    .join("")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/(?: ?\|)+ ?(?=[\ue000\ue001])/g, "")
    .replace(/[ \t\ue000\ue001]*[\ue000\ue001][ \t\ue000\ue001]*/g, (run) => (run.includes(PARAGRAPH) ? "\n\n" : "\n"))
    .trim();
}

/** How many elements lie in each other at the deepest place. */
export function depthOf(document: Document): number {
  let deepest = 0;
  const open: [Element, number][] = [[document.documentElement, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, depth] = next;
    deepest = Math.max(deepest, depth);
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) open.push([child, depth + 1]);
  }
  return deepest;
}
