/** Every component test begins with the English words on the page, and an empty page. */
import "@testing-library/jest-dom/vitest";
import { afterEach, beforeAll } from "vitest";
import { cleanup } from "@testing-library/svelte";
import { startLanguage } from "../language";

const areas = Object.keys(import.meta.glob("../language/en/*.ftl")).map((path) =>
  path.slice(path.lastIndexOf("/") + 1, -".ftl".length),
);

beforeAll(async () => {
  localStorage.setItem("planning-live.language", "en");
  await startLanguage(areas);
});

afterEach(cleanup);
