import { parse } from "@babel/parser";
import type { JSXAttribute, JSXElement, Node } from "@babel/types";
import {
  attributeName,
  contents,
  ENUMERATED,
  endOf,
  escaped,
  isJsx,
  type Jsx,
  outermost,
  plainTag,
  startOf,
  VOID,
  writtenName,
} from "./reading.ts";

/** A part of a call: `said`, or the source of `of`; `lead` before it, and given to `call` where there is one. */
interface Piece {
  lead: string;
  of: Node;
  said?: string | undefined;
  /** The beginning of a call: `$child(`. */
  call?: string;
}

interface Template {
  texts: string[];
  holes: Piece[];
}

/**
 * The TypeScript of a page in place of its TSX. A component is called by Preact as ever; HTML is text that is made once, with holes for
 * what changes: Preact's precompiled JSX. Whatever fills a hole goes through runtime.ts, which escapes it. Each line stays the line it was.
 * Throws a SyntaxError, which names `path`, on what is no TSX.
 */
export function withTemplates(source: string, path: string): string {
  try {
    return turned(source);
  } catch (error) {
    throw error instanceof SyntaxError ? new SyntaxError(`${path}: ${error.message}`, { cause: error }) : error;
  }
}

function turned(source: string): string {
  const { program } = parse(source, {
    ...{ sourceType: "module", plugins: ["typescript", "jsx"], createParenthesizedExpressions: true },
  });
  const texts: string[] = [];
  const used = new Set<string>();
  const use = (name: string): string => {
    used.add(name);
    return `$${name}`;
  };
  const lines = (start: number, end: number): string => "\n".repeat(source.slice(start, end).split("\n").length - 1);

  /** The source of a node, with the JSX in it turned. */
  const code = (node: Node, start = startOf(node), end = endOf(node)): string => {
    let text = "";
    let at = start;
    for (const found of outermost(node)) {
      text += source.slice(at, startOf(found)) + called(found);
      at = endOf(found);
    }
    return text + source.slice(at, end);
  };

  /** `pieces` one after the other between `open` and `close`, each on the line that it was on. */
  const placed = (node: Node, open: string, pieces: readonly Piece[], close: string): string => {
    let text = open;
    let at = startOf(node);
    for (const { lead, of, said, call } of pieces) {
      const words = said === undefined ? code(of) : said + lines(startOf(of), endOf(of));
      text += lead + lines(at, startOf(of)) + (call ? `${call}${words})` : words);
      at = endOf(of);
    }
    return text + lines(at, endOf(node)) + close;
  };

  const called = (node: Jsx): string => {
    if (node.type === "JSXElement" && plainTag(node) === undefined) return vnode(node);
    const template: Template = { texts: [""], holes: [] };
    fill(template, node);
    texts.push(JSON.stringify(template.texts));
    return placed(node, `${use("jsxTemplate")}($t${texts.length - 1}`, template.holes, ")");
  };

  /** A component, or an element that Preact has to look at itself. */
  const vnode = (node: JSXElement): string => {
    const { name, attributes } = node.openingElement;
    const pieces = attributes.map((one, i): Piece => {
      const comma = i === 0 ? "" : ", ";
      if (one.type === "JSXSpreadAttribute") return { lead: `${comma}...`, of: one.argument };
      const lead = `${comma}${JSON.stringify(writtenName(one.name))}: `;
      const given = givenTo(one);
      if (!given) return { lead, of: one, said: "true" };
      return { lead, of: given, said: given.type === "StringLiteral" ? JSON.stringify(given.value) : undefined };
    });
    const inner = contents(node.children);
    const many = inner.length > 1;
    const first = `${pieces.length === 0 ? "" : ", "}children: ${many ? "[" : ""}`;
    for (const [i, { of, text }] of inner.entries())
      pieces.push({ lead: i === 0 ? first : ", ", of, said: text === undefined ? undefined : JSON.stringify(text) });
    const tag = source.slice(startOf(name), endOf(name));
    const ofHtml = /^[a-z][^.]*$/.test(tag);
    if (ofHtml && attributes.some((one) => one.type === "JSXAttribute" && one.name.name === "translate"))
      throw new SyntaxError(`<${tag}>: what Preact looks at itself cannot have translate`);
    const type = ofHtml ? JSON.stringify(tag) : tag;
    return placed(node, `${use("jsx")}(${type}, { `, pieces, `${many ? "]" : ""} })`);
  };

  const say = (template: Template, text: string): void => {
    template.texts[template.texts.length - 1] += text;
  };

  const leave = (template: Template, of: Node, call = ""): void => {
    template.holes.push({ lead: ", ", of, call });
    template.texts.push("");
  };

  const fill = (template: Template, node: Jsx): void => {
    const tag = node.type === "JSXElement" ? plainTag(node) : undefined;
    if (node.type === "JSXFragment") within(template, node);
    else if (tag === undefined) leave(template, node);
    else element(template, node, tag);
  };

  const element = (template: Template, node: JSXElement, tag: string): void => {
    say(template, `<${tag}`);
    for (const one of node.openingElement.attributes) if (one.type === "JSXAttribute") attribute(template, one);
    const ends = !VOID.has(tag) || contents(node.children).length > 0;
    say(template, ends ? ">" : "/>");
    within(template, node);
    if (ends) say(template, `</${tag}>`);
  };

  const within = (template: Template, { children }: Jsx): void => {
    for (const { of, text } of contents(children)) {
      if (text !== undefined) say(template, escaped(text));
      else if (isJsx(of)) fill(template, of);
      else leave(template, of, `${use("child")}(`);
    }
  };

  const attribute = (template: Template, one: JSXAttribute): void => {
    const name = attributeName(one.name);
    if (name === "key") return;
    const given = givenTo(one);
    if (!given) say(template, ENUMERATED.test(name) ? ` ${name}="true"` : ` ${name}`);
    else if (given.type === "StringLiteral" || given.type === "NumericLiteral")
      say(template, given.value === "" ? ` ${name}` : ` ${name}="${escaped(String(given.value))}"`);
    else leave(template, given, `${use(saying(name))}(${JSON.stringify(` ${name}`)}, `);
  };

  const body = code(program, 0, source.length);
  if (used.size === 0) return body;
  const names = [...used].map((name) => `${name} as $${name}`).join(", ");
  const made = texts.map((of, i) => `const $t${i} = ${of}; `).join("");
  return `import { ${names} } from "#jsx"; ${made}${body}`;
}

const saying = (name: string): string =>
  name === "translate" ? "translatable" : ENUMERATED.test(name) ? "enumerated" : "attribute";

/** What an attribute is set to; undefined where only its name stands. */
const givenTo = ({ value }: JSXAttribute): Node | undefined =>
  (value?.type === "JSXExpressionContainer" ? value.expression : value) ?? undefined;
