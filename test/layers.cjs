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
];

// What people meet: each stands on all of the layers, and none on another.
const edges = ["cli", "web"];

const leftOf = (layer) => (edges.includes(layer) ? layers : layers.slice(0, layers.indexOf(layer)));

const leftward = [...layers, ...edges].map((layer) => ({
  name: `${layer}-imports-itself-and-what-is-left-of-it`,
  severity: "error",
  comment: `The order is ${layers.join(" → ")} → ${edges.join(" or ")}.`,
  from: { path: `^src/${layer}/` },
  to: {
    path: "^src/",
    pathNot: `^src/(${[...leftOf(layer), layer].join("|")})/`,
  },
}));

module.exports = {
  forbidden: [
    ...leftward,
    {
      name: "every-source-in-a-layer",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/", pathNot: `^src/(${[...layers, ...edges].join("|")})/` },
    },
    {
      name: "library-without-edges",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: `^src/(${edges.join("|")})/` },
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
      comment: "Who installs the package gets its dependencies, and no others; the page carries its own.",
      from: { path: "^src/", pathNot: "^src/web/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "schemas-of-zod-mini",
      severity: "error",
      comment:
        "Schemas with methods bring all of zod into a page, and make code from text, which its policy forbids.",
      from: { path: "^src/" },
      to: { path: "^node_modules/zod/(?!mini/)" },
    },
    {
      name: "xstate-only-for-the-machine",
      severity: "error",
      comment: "A page judges tickets by the table; only who runs the machine itself pays for XState.",
      from: { path: "^src/", pathNot: "^src/ticket/lifecycle\\.ts$" },
      to: { path: "^node_modules/xstate/" },
    },
    { name: "resolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    { name: "no-cycle", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-orphan",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/(index\\.ts|cli/main\\.ts|web/main\\.tsx)$" },
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
