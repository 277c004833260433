/** The laws of import: who may know whom. ARCHITECTURE.md draws the same picture. */
const slices = ["accounts", "registry", "archive", "edition", "site", "exchange", "intake", "transparency", "evidence", "desk"];

/** What each slice may know beside itself and the kernel. */
const knows = {
  accounts: [],
  registry: [],
  archive: ["registry"],
  edition: ["registry", "archive"],
  site: ["edition", "registry", "transparency"],
  exchange: ["edition", "registry", "archive"],
  intake: [],
  transparency: [],
  evidence: ["registry", "archive", "edition", "exchange", "site", "transparency"],
  desk: ["accounts", "registry", "archive", "edition", "exchange", "site", "intake", "transparency", "evidence"],
};

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    {
      name: "kernel-knows-no-slice",
      severity: "error",
      from: { path: "^src/kernel/" },
      to: { path: "^src/(?!kernel/)" },
    },
    ...slices.map((slice) => ({
      name: `${slice}-knows-its-own-circle`,
      severity: "error",
      from: { path: `^src/${slice}/` },
      to: { path: `^src/(?!(kernel|${[slice, ...knows[slice]].join("|")})/)` },
    })),
    ...slices.map((slice) => ({
      name: `${slice}-is-met-at-its-door`,
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${slice}/` },
      // What tests share lies beside what it is of; the rule below keeps it out of the product. `anywhere.ts` is a door for browsers too.
      to: { path: `^src/${slice}/(?!(index|anywhere)\\.ts$)`, pathNot: "\\.(contract|fixture)\\.tsx?$" },
    })),
    {
      name: "rules-know-rules-only",
      severity: "error",
      from: { path: "/rules/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^src/",
        pathNot:
          "/rules/|^src/registry/(types/|shape/|index\\.ts$|vocabular)|^src/(accounts|edition|archive)/index\\.ts$|^src/kernel/(problem|hash|languages)\\.ts$",
        // The shape of what another slice hands over is no knowledge of how it is made.
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "pages-know-no-store",
      severity: "error",
      from: { path: "/pages/" },
      to: { path: "/store\\.ts$|^src/kernel/(database|objects)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.(test|contract|fixture)\\.tsx?$" },
      to: { path: "\\.(test|contract|fixture)\\.tsx?$|^tests/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".json", ".js"] },
  },
};
