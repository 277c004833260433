import type { Expression, JSXElement, JSXFragment, JSXIdentifier, JSXNamespacedName, JSXSpreadChild, Node } from "@babel/types";

/** What stands in JSX, as HTML has it and as Preact reads it. */

export type Jsx = JSXElement | JSXFragment;

/** Without content they have no end tag. */
export const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Preact gives `value` a meaning of its own in these. */
const OF_PREACT = new Set(["select", "option", "textarea"]);
/** Attributes that Preact does something else with than to say them. */
const NOT_SAID = new Set(["ref", "style"]);
/** Attributes whose value is said in words: `false` too. */
export const ENUMERATED = /^(?:aria-|data-|draggable$|spellcheck$)/;
/** Names that HTML has in small letters and JSX has not; SVG keeps its own. */
const LOWERED = new Map(["dateTime", "encType", "inputMode", "maxLength", "tabIndex"].map((name) => [name, name.toLowerCase()]));
const KNOWN_NAME = /^(?:[a-z]+(?:-[a-z]+)*|viewBox|preserveAspectRatio)$/;

export const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

export const isJsx = (node: Node): node is Jsx => node.type === "JSXElement" || node.type === "JSXFragment";

/** The name of an element that may be text: HTML that Preact need not look at. Undefined for a component and for all else. */
export function plainTag({ openingElement: { name, attributes } }: JSXElement): string | undefined {
  if (name.type !== "JSXIdentifier" || !/^[a-z][a-z0-9]*$/.test(name.name) || OF_PREACT.has(name.name)) return undefined;
  const known = attributes.every((one) => {
    const said = one.type === "JSXAttribute" ? attributeName(one.name) : "";
    return KNOWN_NAME.test(said) && !NOT_SAID.has(said);
  });
  return known ? name.name : undefined;
}

export const writtenName = (name: JSXIdentifier | JSXNamespacedName): string =>
  name.type === "JSXNamespacedName" ? `${name.namespace.name}:${name.name.name}` : name.name;

/** As HTML has it. */
export const attributeName = (name: JSXIdentifier | JSXNamespacedName): string => {
  const written = writtenName(name);
  return LOWERED.get(written) ?? written;
};

/** What stands between tags: a text, or what is to be evaluated. */
export interface Content {
  of: Node;
  text?: string;
}

/** White space is as in JSX: lines are joined by a space, and between tags on lines of their own is none. */
export function contents(children: Jsx["children"]): Content[] {
  return children.flatMap((of): Content[] => {
    if (of.type === "JSXText") {
      const text = joined(of.value);
      return text === "" ? [] : [{ of, text }];
    }
    if (of.type !== "JSXExpressionContainer") return [{ of: of.type === "JSXSpreadChild" ? refused(of) : of }];
    const { expression } = of;
    if (expression.type === "JSXEmptyExpression") return [];
    return [expression.type === "StringLiteral" ? { of: expression, text: expression.value } : { of: expression }];
  });
}

function refused(_: JSXSpreadChild): Expression {
  throw new SyntaxError("children are not spread: a list is given as it is");
}

function joined(value: string): string {
  const lines = value.split(/\r?\n/);
  const trimmed = lines.map((line, i) => {
    const begun = i === 0 ? line : line.replace(/^[ \t]+/, "");
    return i === lines.length - 1 ? begun : begun.replace(/[ \t]+$/, "");
  });
  return trimmed.filter((line) => line !== "").join(" ");
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** The JSX in a node that is in no other JSX, in the order of the text. */
export function outermost(node: Node): Jsx[] {
  if (isJsx(node)) return [node];
  const found = Object.values(node).flat().filter(isNode).flatMap(outermost);
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** Where a node that was read begins and ends in its source. */
export const startOf = ({ start }: Node): number => start ?? 0;
export const endOf = ({ end }: Node): number => end ?? 0;
