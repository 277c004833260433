const UNREAD = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS HEAD".split(" "));
const BLOCKS = new Set(
  `P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV DL UL OL TABLE H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE FIGCAPTION
   FORM FIELDSET ADDRESS DETAILS SUMMARY HR BODY`.split(/\s+/),
);
const LINES = new Set("LI DT DD TR CAPTION BR OPTION".split(" "));

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
    if (node.nodeType === 3) out.push((node.nodeValue ?? "").replace(/\s+/g, " "));
    if (node.nodeType !== 1) continue;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) continue;
    const edge = BLOCKS.has(name) ? "\n\n" : LINES.has(name) ? "\n" : name === "TD" || name === "TH" ? " | " : "";
    if (edge && edge !== " | ") out.push(edge);
    if (edge) open.push(edge);
    open.push(...Array.from(node.childNodes).reverse());
  }
  return out
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/(?: \|)+ ?\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
