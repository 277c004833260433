import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { wordsIn } from "./words/words.ts";

/** The page that verifies in a browser: one file with everything in it. */
export interface VerifyPage {
  html: string;
  /** Its policy, for the header: its own script and style, and nothing else in the world. */
  policy: string;
}

const FOLDER = join(import.meta.dirname, "browser");

let built: Promise<VerifyPage> | undefined;

/** The page, built at the first call. */
export function verifyPage(): Promise<VerifyPage> {
  built ??= made();
  return built;
}

const allowed = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

async function made(): Promise<VerifyPage> {
  const [script, style] = await Promise.all([scriptOf(), styleOf()]);
  const policy = [
    "default-src 'none'",
    `script-src ${allowed(script)}`,
    `style-src ${allowed(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return { html: documentOf(script, style, policy), policy: `${policy}; frame-ancestors 'none'` };
}

async function scriptOf(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, "main.ts")],
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  // A script inside a page ends where its end tag stands, wherever that is.
  return (outputFiles[0]?.text ?? "").replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

async function styleOf(): Promise<string> {
  const css = await readFile(join(FOLDER, "page.css"), "utf8");
  return css
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .trim();
}

const say = (id: keyof ReturnType<typeof wordsIn>): string =>
  `data-say="${id}">${wordsIn("en")[id].replace(/&/g, "&amp;").replace(/</g, "&lt;")}`;

const documentOf = (script: string, style: string, policy: string): string => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Verify</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<noscript><h1>Verify</h1><p>${wordsIn("en")["ui-noscript"].replace(/</g, "&lt;")}</p></noscript>
<div id="app" hidden>
<div id="languages" role="group" aria-labelledby="languages-name"><span id="languages-name" class="unseen" ${say("ui-language")}</span></div>
<h1 ${say("ui-title")}</h1>
<p ${say("ui-lead")}</p>
<div id="drop"><p ${say("ui-drop")}</p>
<div class="choices">
<span><input class="unseen" type="file" id="files" multiple><label class="button first" for="files" ${say("ui-choose")}</label></span>
<span><input class="unseen" type="file" id="folder" webkitdirectory><label class="button" for="folder" ${say("ui-folder")}</label></span>
</div></div>
<p id="told" role="status" aria-live="polite"></p>
<div id="result" hidden></div>
<div id="asked">
<label class="field" for="key" ${say("ui-key")}</label>
<textarea id="key" dir="ltr" spellcheck="false" autocomplete="off" aria-describedby="key-help"></textarea>
<p id="key-help" class="quiet" ${say("ui-key-help")}</p>
<label class="field" for="older" ${say("ui-older")}</label>
<input class="field" type="file" id="older">
<label class="field" for="roots" ${say("ui-roots")}</label>
<input class="field" type="file" id="roots" multiple accept=".pem,.crt,.cer,.der" aria-describedby="roots-help">
<p id="roots-help" class="quiet" ${say("ui-roots-help")}</p>
</div>
</div>
</main>
<script>${script}</script>
</body>
</html>
`;
