import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import fc from "fast-check";
import type { FunctionComponent } from "preact";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { afterAll, expect, test } from "vitest";
import { withTemplates } from "./templates.ts";

const folder = mkdtempSync(join(tmpdir(), "vigie-jsx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Page = FunctionComponent<Record<string, unknown>>;

let written = 0;
async function load(name: string, code: string): Promise<Page> {
  const path = join(folder, `${name}-${written++}.ts`);
  writeFileSync(path, code);
  const { Page } = (await import(pathToFileURL(path).href)) as { Page: Page };
  return Page;
}

/** A page as our loader makes it, and as Preact makes it when it sees every element itself. */
async function both(source: string): Promise<{ ours: Page; plain: Page }> {
  const runtime = new URL("runtime.ts", import.meta.url).href;
  const ours = withTemplates(source, "page.tsx").replace('"#jsx"', JSON.stringify(runtime));
  const path = join(folder, "plain.tsx");
  writeFileSync(path, source);
  const [file] = buildSync({
    ...{ entryPoints: [path], write: false, format: "esm", jsx: "automatic", jsxImportSource: "preact" },
  }).outputFiles;
  const preact = JSON.stringify(import.meta.resolve("preact/jsx-runtime"));
  return {
    ours: await load("ours", ours),
    plain: await load("plain", (file?.text ?? "").replace('"preact/jsx-runtime"', preact)),
  };
}

const html = (page: Page, props: Record<string, unknown>): string => renderToString(h(page, props));

const PAGES: Record<string, string> = {
  attributes: `export const Page = ({ a, b }: { a: unknown; b: unknown }) => <p class="x" id={a} title={b} hidden data-a={b} lang="">{a}<br />{b}</p>;`,
  words: `export const Page = ({ a }) => <><p>one
    two {" "}
    {a} three &amp; four &nbsp;&lt; <b>{"<b>&"}</b>{/* nothing */}</p>{a}</>;`,
  lists: `export const Page = ({ a, b }) => <ul>{[a, b, <li>{a}</li>, [b, <i>{b}</i>]]}{[a].map((one) => <li key="x">{one}</li>)}</ul>;`,
  parts: `const Part = ({ children, say = "" }) => <section title={say}>{children}</section>;
    const Named = { Part: ({ maxLength, on }) => <i>{maxLength}{on ? "on" : "off"}</i> };
    export const Page = ({ a, b }) => <div><Named.Part key={a} maxLength={b} on /><Part say={a}>{b} and <em>{a}</em></Part><Part /><Part>only words</Part>{a ? <Part>{b}</Part> : null}</div>;`,
  spread: `export const Page = ({ a, b }) => <div><span {...{ title: a, lang: "en" }} class="y">{b}</span><svg viewBox="0 0 1 1"><path d={a} stroke-width={2} /></svg></div>;`,
  choices: `export const Page = ({ a, b }) => <form><select name="s" value={a}><option value={a}>{a}</option><optgroup label="g"><option value={b}>{b}</option></optgroup></select><textarea value={b} /><input value={a} maxLength={3} disabled={false} checked={true} tabIndex={-1} /></form>;`,
  said: `export const Page = ({ a }) => <p aria-hidden={true} aria-busy={false} aria-label={a} spellcheck={false} draggable aria-live><time dateTime={a}>{0}{-1}{true}{false}{null}{undefined}</time></p>;`,
  raw: `export const Page = ({ a }) => <div><style dangerouslySetInnerHTML={{ __html: "a > b {}" }} /><span style={{ color: "red" }}>{a}</span></div>;`,
  typed: `export const Page = <T extends { a: string }>({ a }: T) => { const of = (x: unknown): string => x as string; return <p>{of(a) satisfies string}</p>; };`,
};

const texts = fc.oneof(
  fc.constantFrom('"><script>x</script>', "a & b", "&amp;", "<", "'", '"', "", " ", "\u0000", "javascript:x", "é中\u202e"),
  fc.string({ unit: "binary" }),
);

for (const [name, source] of Object.entries(PAGES)) {
  test(`a page becomes the HTML that Preact makes of it: ${name}`, async () => {
    const { ours, plain } = await both(source);
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(html(ours, { a, b })).toBe(html(plain, { a, b }));
      }),
    );
  });
}

test("what is neither text nor an element is not said, whatever it calls itself", async () => {
  const { ours } = await both("export const Page = ({ a }) => <p title={a}>{a}</p>;");
  const sly = { toString: () => "<script>" };
  expect(html(ours, { a: sly })).toBe('<p title="&lt;script>"></p>');
  expect(html(ours, { a: () => "<script>" })).toBe("<p></p>");
  expect(html(ours, { a: { type: "script", props: {}, constructor: undefined } })).not.toContain("<script");
});

test("what no translator may change says so, which Preact alone does not", async () => {
  const { ours } = await both("export const Page = ({ a }) => <p translate={false}><i translate={a}>x</i></p>;");
  expect(html(ours, { a: true })).toBe('<p translate="no"><i translate="yes">x</i></p>');
  expect(html(ours, {})).toBe('<p translate="no"><i>x</i></p>');
  const beside = "export const Page = (p) => <p {...p} translate={false} />;";
  expect(() => withTemplates(beside, "page.tsx")).toThrow(/page\.tsx: <p>.*translate/);
});

test("a list is escaped once, however often it is shown, and left as it was", async () => {
  const { ours } = await both("export const Page = ({ list }) => <p>{list}{list}</p>;");
  const list = ["a & b", ["<"]];
  expect(html(ours, { list })).toBe("<p>a &amp; b&lt;a &amp; b&lt;</p>");
  expect(html(ours, { list })).toBe("<p>a &amp; b&lt;a &amp; b&lt;</p>");
  expect(list).toEqual(["a & b", ["<"]]);
});

test("an error names the line that someone wrote", async () => {
  const lines = [
    "const fail = (): string => { throw new Error('here'); };",
    "export function Page() {",
    "  return (",
    "    <main>",
    "      <p>one</p>",
    "      <p",
    "        title={",
    "          fail()",
    "        }",
    "      />",
    "    </main>",
    "  );",
    "}",
  ];
  const { ours } = await both(lines.join("\n"));
  let stack = "";
  try {
    html(ours, {});
  } catch (error) {
    stack = String((error as Error).stack);
  }
  expect(stack).toMatch(/Page.*ours-\d+\.ts:8:/);
});

test("what is no page is refused by its name", () => {
  expect(() => withTemplates("export const Page = () => <p>;", "src/x.tsx")).toThrow(/src\/x\.tsx/);
});
