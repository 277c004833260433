import { type Said, saidBy } from "./said.ts";

const PIECES = /<\/?([\w:.-]+)([^<>]*)>|([^<>]+)/g;
/** What every file of XML begins with, and what XMP stands between. */
const PREAMBLE = /<\?(?:xml|xpacket)\b[^>]*\?>/g;
const ATTRIBUTES = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * All that a piece of XML which describes something says: core properties, XMP, the metadata of OpenDocument. What has a name
 * that tells nothing by itself counts too: a description that says nothing has no text in it.
 */
export function inXml(xml: string): Said[] {
  const said: Said[] = [];
  const hear = (name: string, value: string): void => {
    const text = value.trim();
    if (text) said.push(saidBy(name, text) ?? { what: "software", value: text.slice(0, 200) });
  };
  let name = "";
  for (const [whole, tag, attributes = "", text] of xml.replace(PREAMBLE, "").matchAll(PIECES)) {
    if (text !== undefined) hear(name, text);
    if (tag === undefined || whole.startsWith("</")) continue;
    // A list of values is in the name of what it is a list of.
    if (!tag.startsWith("rdf:")) name = local(tag);
    for (const [, key = "", first, second] of attributes.matchAll(ATTRIBUTES))
      if (!/^(?:xmlns|xml:|rdf:|office:version|x:xmptk|xsi:|meta:name|meta:value-type)/.test(key))
        hear(local(key), first ?? second ?? "");
  }
  return said;
}

/** Who has written or changed something, as it stands beside the words of a document. */
export const authorsIn = (xml: string): Said[] =>
  Array.from(xml.matchAll(/\b(?:author|userName)="([^"]+)"|<(?:dc:creator|author)>([^<]+)</g), ([, first, second]) =>
    saidBy("author", first ?? second),
  ).filter((one) => one !== undefined);

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
