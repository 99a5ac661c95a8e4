import { afterEach, expect, test, vi } from "vitest";
import { newId, randomBytes } from "./id";

afterEach(() => vi.unstubAllGlobals());

test("ids need no secure context, and no two are the same", () => {
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 5000 }, newId);
  expect(new Set(ids).size).toBe(5000);
  for (const id of ids) expect(id).toMatch(/^[a-km-np-z2-9]{26}$/);
  expect(randomBytes(32)).toHaveLength(32);
});
