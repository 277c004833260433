/** A named system, product or programme: a technology of its own. `vendor`/`developer` are keys of tables/agents.ts. */
export interface SystemEntry {
  name: string;
  kind: "product" | "system" | "dataset" | "programme";
  /** Facts whose record is about it. */
  facts: readonly string[];
  /** Only where a claim says who developed it. */
  developer?: string;
  /** Only words of the facts' `technology` that fit this system; all of the fact's words otherwise. */
  words?: readonly string[];
  also?: readonly string[];
}

const entry =
  (kind: SystemEntry["kind"]) =>
  (name: string, facts: string | readonly string[], more: Partial<SystemEntry> = {}): SystemEntry => ({
    name,
    kind,
    facts: typeof facts === "string" ? [facts] : facts,
    ...more,
  });
const product = entry("product");
const system = entry("system");
const dataset = entry("dataset");
const programme = entry("programme");

export const SYSTEMS: Readonly<Record<string, SystemEntry>> = {
  absher: system("Absher", "dep-sa-absher-absence"),
  "autonomous-surveillance-tower": product("Autonomous Surveillance Tower", "dep-us-anduril-ast"),
  bims: system("BIMS", "dep-un-bims", { words: ["fingerprints", "iris", "face photo"] }),
  bitmap: programme("BITMAP", "dep-pa-bitmap"),
  "blue-wolf": product("Blue Wolf", "dep-ps-blue-wolf"),
  bluepass: product("BluePass", "dep-sg-migrant-tracing", { words: ["wearable token"] }),
  "cbp-one": product("CBP One", "dep-us-cbp-one"),
  centaur: system("Centaur", ["dep-gr-centaur", "rul-gr-dpa-2024"], { also: ["Kentauros", "KENTAUROS"] }),
  chinook: product("Chinook", "dep-ca-chinook"),
  "clearview-ai": product("Clearview AI", "dep-us-clearview"),
  codis: dataset("CODIS", "dep-us-dna-codis"),
  dpp: system("Refugee registration document (DPP)", "dep-my-dpp", { also: ["DPP"] }),
  drive: programme("DRIVE", "dep-pk-por-drive"),
  ees: system("Entry/Exit System", "dep-eu-ees", { also: ["EES"] }),
  emrt: system("EMRT", "dep-gb-ipic", { words: ["harm score", "automated recommendation"] }),
  etias: system("ETIAS", "dep-eu-etias"),
  eurodac: dataset("Eurodac", "dep-eu-eurodac"),
  "falco-evo": product("Falco EVO", "dep-it-falco-drones", { also: ["Falco"] }),
  falcon: system("FALCON", "dep-us-palantir-falcon"),
  fayda: system("Fayda", "dep-et-fayda-refugees"),
  "harm-model": system("Immigration New Zealand harm model", "dep-nz-harm-model", { also: ["harm model"] }),
  heron: product("Heron", "dep-eu-frontex-heron"),
  hyperion: system("Hyperion", ["dep-gr-hyperion", "rul-gr-dpa-2024"], { also: ["Yperion", "HYPERION"] }),
  iborderctrl: system("iBorderCtrl", ["dep-eu-iborderctrl", "rul-eu-breyer"]),
  immigrationos: system("ImmigrationOS", "dep-us-immigrationos"),
  "integrated-fixed-towers": system("Integrated Fixed Towers", "dep-us-elbit-ift"),
  iob: system("Informatie Ondersteund Beslissen", "dep-nl-iob", { also: ["IOB"] }),
  ipic: system("IPIC", "dep-gb-ipic", { words: ["case prioritisation", "automated recommendation"] }),
  ismaris: system("ISMariS", "dep-tn-ismaris"),
  "j-bis": system("J-BIS", "dep-jp-jbis"),
  "maritime-sentry-tower": product("Maritime Sentry Tower", "dep-gb-anduril-towers"),
  midas: system("MIDAS", ["dep-io-midas", "dep-ng-midas"], { developer: "iom" }),
  niise: system("National Integrated Immigration System", "dep-my-niise", { also: ["NIISe"] }),
  "oxygen-detective": product("Oxygen Forensics Detective", "dep-ma-phone-extraction", { also: ["Oxygen Forensics"] }),
  pisces: system("PISCES", "dep-us-pisces"),
  primes: system("PRIMES", "dep-un-bims", { words: ["refugee registration"] }),
  rca: system("Risk Classification Assessment", "dep-us-ice-rca", { also: ["RCA"] }),
  "red-wolf": system("Red Wolf", "dep-ps-red-wolf"),
  reportin: product("ReportIn", "dep-ca-reportin"),
  rumv: dataset("RUMV", "dep-co-rumv"),
  sbms: system("Shared Biometric Matching System", "dep-eu-sbms", { also: ["sBMS", "shared biometric matching"] }),
  sive: system("SIVE", "dep-es-sive"),
  smartlink: product("SmartLINK", "dep-us-isap-smartlink", {
    words: ["facial recognition check-in app", "electronic monitoring"],
  }),
  srat: system("Security Risk Assessment Tool", "dep-au-srat", { developer: "serco", also: ["SRAT"] }),
  "streaming-tool": system("Home Office visa streaming tool", "dep-gb-visa-streaming", { also: ["streaming tool"] }),
  tracetogether: product("TraceTogether", "dep-sg-migrant-tracing", { words: ["contact-tracing app"] }),
  trcbas: system("TRCBAS", "dep-th-trcbas"),
  tris: system("TRIS", "dep-my-tris"),
  "wolf-pack": dataset("Wolf Pack", "dep-ps-blue-wolf", { words: ["biometric database"] }),
  xry: product("XRY", "dep-ma-phone-extraction"),
};

/** Records of the facts that are themselves a technology: a class, described there. */
export const CLASSES: Readonly<Record<string, { facts: readonly string[] }>> = {
  "tech-gps-tag": { facts: ["dep-gb-gps-tagging", "rul-gb-ico-2024", "rul-gb-adl-2024", "rul-gb-nelson-2024"] },
  "tech-phone-extraction": {
    facts: [
      "dep-at-phone-analysis",
      "dep-ch-phone-analysis",
      "dep-de-bamf-phones",
      "dep-dk-phones",
      "dep-ma-phone-extraction",
      "inc-gb-phone-seizures",
      "rul-de-bverwg-2023",
      "rul-gb-hm-2022",
    ],
  },
};
