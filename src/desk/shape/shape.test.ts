import { look } from "./look.contract.ts";
import { mergedTerms } from "./merged-terms.contract.ts";
import { ownFields } from "./own-fields.contract.ts";
import { ownPages } from "./own-pages.contract.ts";
import { terms } from "./terms.contract.ts";

/** The shape of the monitor, as its forms change it and its readers see it: all on one desk. */
terms();
mergedTerms();
ownFields();
ownPages();
look();
