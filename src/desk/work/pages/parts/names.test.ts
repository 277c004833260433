import { expect, test } from "vitest";
import { LANGUAGES } from "../../../../kernel/languages.ts";
import { messages } from "../../../../kernel/messages.ts";
import { facetNames } from "../../../../registry/index.ts";
import { filterName } from "./names.ts";

test("every filter has a name in every language", () => {
  for (const lang of LANGUAGES)
    for (const name of facetNames())
      expect([lang, name, filterName({ t: messages(lang), lang }, name)]).not.toEqual([lang, name, name]);
});
