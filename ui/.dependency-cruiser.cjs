/** The layers of the UI: a face may use everything below it, and nothing points up or sideways. */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Two modules that need each other are one module, or hide a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "faces-stand-alone",
      severity: "error",
      comment: "A face is a folder; what two faces share belongs in parts/ or room/.",
      from: { path: "^src/faces/([^/]+)/" },
      to: { path: "^src/faces/", pathNot: "^src/faces/$1/" },
    },
    {
      name: "parts-know-nothing-of-the-day",
      severity: "error",
      comment: "A part knows style and words. Facts of the day reach it as props.",
      from: { path: "^src/parts/" },
      to: { path: "^src/(room|faces|protocol|native|pictures|symbols)/" },
    },
    {
      name: "nothing-below-knows-a-face",
      severity: "error",
      from: { path: "^src/(room|native|protocol|language|style|pictures|symbols)/" },
      to: { path: "^src/faces/" },
    },
    {
      name: "symbols-know-nothing-of-the-day",
      severity: "error",
      comment: "Choosing and showing a symbol is the same for every face.",
      from: { path: "^src/symbols/" },
      to: { path: "^src/(room|protocol|native|pictures)/" },
    },
    {
      name: "room-has-no-looks",
      severity: "error",
      comment: "room/ talks to the host and holds what it said; showing is for faces.",
      from: { path: "^src/room/" },
      to: { path: "^src/(parts|native|pictures)/" },
    },
    {
      name: "words-and-wire-stand-alone",
      severity: "error",
      from: { path: "^src/(language|protocol|style)/" },
      to: { path: "^src/(parts|room|native)/" },
    },
    {
      name: "only-native-names-tauri",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/native/" },
      to: { path: "@tauri-apps" },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?(raw|url)$" },
    },
    {
      name: "tests-stay-tests",
      severity: "error",
      comment: "What ships must not lean on a test or on a library that is only for tests.",
      from: {
        path: "^src/",
        pathNot: "\\.test(-kit)?(\\.svelte)?\\.ts$|^src/parts/test-setup\\.ts$|^src/gallery/",
      },
      to: {
        path: "\\.test(-kit)?(\\.svelte)?\\.ts$|@testing-library|fake-indexeddb|happy-dom|@fluent/syntax",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.ftl" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["svelte", "browser", "import", "default"],
      extensions: [".ts", ".svelte.ts", ".svelte", ".js", ".json", ".css"],
    },
  },
};
