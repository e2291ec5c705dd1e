// The layers, for dependency-cruiser: what a source file may import. `npm run layers` checks it.
const layers = [
  "wording",
  "time",
  "calendar",
  "contract",
  "clock",
  "ticket",
  "sla",
  "triage",
  "simulate",
  "desk",
  "intake",
  "audit",
  "cli",
];

const leftward = layers.map((layer, position) => ({
  name: `${layer}-imports-itself-and-what-is-left-of-it`,
  severity: "error",
  comment: `The order is ${layers.join(" → ")}.`,
  from: { path: `^src/${layer}/` },
  to: {
    path: "^src/",
    pathNot: `^src/(${layers.slice(0, position + 1).join("|")})/`,
  },
}));

module.exports = {
  forbidden: [
    ...leftward,
    {
      name: "every-source-in-a-layer",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/", pathNot: `^src/(${layers.join("|")})/` },
    },
    {
      name: "library-without-command-line",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/cli/" },
    },
    {
      name: "node-only-in-cli",
      severity: "error",
      comment: "The library runs in a browser: files, processes and the machine belong to the command line.",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "installed-with-the-package",
      severity: "error",
      comment: "Who installs the package gets its dependencies, and no others.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    { name: "resolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    { name: "no-cycle", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-orphan",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/(index|cli/main)\\.ts$" },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { conditionNames: ["import", "types", "default"] },
  },
};
