/** What the desk's pages gain where a browser runs scripts. Each area brings its own. */
import "./bulk.ts";
import "./citing.ts";
import "./forms.ts";
import "./drafts.ts";
import "./errors.ts";
import "./menu.ts";
import "./people.ts";
import "./sources.ts";
import "./translation.ts";
