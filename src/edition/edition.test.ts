import { editionFile } from "./file.contract.ts";
import { pageImages } from "./page-images.contract.ts";
import { readers } from "./readers.contract.ts";
import { sources } from "./sources.contract.ts";

/** What an edition promises; the threads that build it are started once for all of these. */
readers();
sources();
pageImages();
editionFile();
