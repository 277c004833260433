import { isValidElement } from "preact";
import { jsxEscape } from "preact/jsx-runtime";

/** What pages call where JSX was. The text of a template goes out as it is, so whatever fills a hole of it is made safe here. */

export { jsx, jsxTemplate } from "preact/jsx-runtime";

/** What stands between tags. Elements and lists are left to Preact, which escapes what is in them; any other object is not said. */
export const child = (value: unknown): unknown =>
  typeof value !== "object" ? jsxEscape(value) : Array.isArray(value) || isValidElement(value) ? value : null;

/** ` name="value"`; the name alone when it is true or empty, and nothing when it is not given. `name` begins with the space. */
export const attribute = (name: string, value: unknown): string => {
  if (value === undefined || value === null || value === false || typeof value === "function") return "";
  return value === true || value === "" ? name : `${name}="${jsxEscape(String(value))}"`;
};

/** An attribute whose value is said in words: `aria-hidden="false"`. */
export const enumerated = (name: string, value: unknown): string =>
  attribute(name, typeof value === "boolean" ? String(value) : value);

/** Whether a translator may change the words: `translate="no"`. JSX has true and false for it, of which Preact makes nothing that HTML knows. */
export const translatable = (name: string, value: unknown): string =>
  attribute(name, typeof value === "boolean" ? (value ? "yes" : "no") : value);
