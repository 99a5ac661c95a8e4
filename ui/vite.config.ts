import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

// Three faces, three pages. Addresses in them are relative, so that the same files work from the
// host (http://host:port/), from the app (tauri://localhost/) and from a folder below either.
export default defineConfig({
  base: "./",
  plugins: [svelte(), svelteTesting()],
  // The icon is the whole project's, one folder up; a trial shows the host's own worksheets, and
  // what is said on the wire is checked against what the host's tests say.
  server: {
    fs: {
      allow: [
        ".",
        "../icons",
        "../src-tauri/crates/domain/templates",
        "../src-tauri/crates/lan/vectors",
      ],
    },
  },
  build: {
    // The oldest tablet that we promise to serve.
    target: ["safari15.4", "chrome107"],
    // The host forbids data: fonts and inline scripts, so nothing is folded into the pages.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { desk: "desk.html", wall: "wall.html", circle: "circle.html" },
    },
  },
  test: {
    environment: "happy-dom",
    css: { include: [/\.css\?raw$/] },
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    setupFiles: ["src/parts/test-setup.ts"],
  },
});
