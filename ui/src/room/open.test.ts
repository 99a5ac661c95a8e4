import { expect, test } from "vitest";
import { hostNamed } from "./open";

function named(address: string): string | null {
  return hostNamed(new URL(address));
}

test("a link cannot have a tablet call somebody else", () => {
  for (const address of [
    "http://192.168.1.5:7410/circle.html#host=evil.example:80",
    "http://192.168.1.5:7410/circle.html#host=evil.example&k=KEY&circle=amara",
    "http://localhost:7410/desk.html#key=K&host=evil.example",
    "http://tauri.localhost.evil.example/circle.html#host=evil.example",
  ]) {
    expect(named(address), address).toBeNull();
  }
});

test("a window of the app calls the host that the app names", () => {
  for (const own of ["tauri://localhost", "http://tauri.localhost", "https://tauri.localhost"]) {
    expect(named(`${own}/desk.html?shown=1#host=127.0.0.1%3A7410&key=K`)).toBe("127.0.0.1:7410");
    expect(named(`${own}/desk.html`)).toBeNull();
  }
});
