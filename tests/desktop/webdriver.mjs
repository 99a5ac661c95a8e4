// As much of WebDriver as the tests need: plain JSON over HTTP.
import { until } from "./stage.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** What the driver refused, with its own code ("no such window" …). */
export class Refused extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** One running app, as the driver sees it. */
export class Session {
  static async start(driver, binary, options) {
    const capabilities = {
      alwaysMatch: { "webkitgtk:browserOptions": { binary, args: options } },
    };
    const { sessionId } = await ask(`${driver}/session`, "POST", { capabilities });
    return new Session(`${driver}/session/${sessionId}`);
  }

  constructor(address) {
    this.address = address;
  }

  /** Ends the session, and with it the app, if it is still there. */
  async end() {
    await this.#ask("DELETE", "").catch(() => undefined);
  }

  /** Returns the windows that are open. */
  windows() {
    return this.#ask("GET", "/window/handles");
  }

  /** Speaks with the window whose page has this file name, as soon as it is there. */
  async look(page) {
    return until(`a window shows ${page}`, async () => {
      for (const handle of await this.windows()) {
        await this.#ask("POST", "/window", { handle });
        const url = new URL(await this.#ask("GET", "/url"));
        if (url.pathname === `/${page}`) return url;
      }
      return undefined;
    });
  }

  /** Says whether any window shows a page of this name. */
  async shows(page) {
    for (const handle of await this.windows()) {
      await this.#ask("POST", "/window", { handle });
      if (new URL(await this.#ask("GET", "/url")).pathname === `/${page}`) return true;
    }
    return false;
  }

  /** Runs a function in the page; it must need nothing but its arguments. */
  run(work, ...args) {
    return this.#ask("POST", "/execute/sync", { script: `return (${work})(...arguments)`, args });
  }

  /** Runs a function in the page that returns a promise. */
  runLong(work, ...args) {
    const script = `const told = arguments[arguments.length - 1];
      const args = [...arguments].slice(0, -1);
      Promise.resolve((${work})(...args)).then(told, (error) => told({ failed: error }));`;
    return this.#ask("POST", "/execute/async", { script, args });
  }

  /** Returns the field to write in that has this name. */
  async field(name) {
    const found = await until(`there is a field called ${name}`, () =>
      this.run(
        (source, flags) => {
          const wanted = new RegExp(source, flags);
          const nameOf = (one) =>
            one.getAttribute("aria-label") ?? one.labels?.[0]?.innerText ?? "";
          return [...document.querySelectorAll("input, textarea")].find((one) =>
            wanted.test(nameOf(one).trim()),
          );
        },
        name.source,
        name.flags,
      ),
    );
    return found[ELEMENT];
  }

  async click(element) {
    await this.#ask("POST", `/element/${element}/click`, {});
  }

  async type(element, text) {
    await this.#ask("POST", `/element/${element}/value`, { text });
  }

  /** Waits until the page says something, and returns all that it says. */
  async text(wanted) {
    return until(`the page says ${wanted}`, async () => {
      const text = await this.run(() => document.body.innerText);
      const found = typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
      return found ? text : undefined;
    });
  }

  /** Presses the button or follows the link of this name. */
  async choose(name) {
    const element = await until(`there is something called ${name}`, () =>
      this.run(
        (source, flags) => {
          const wanted = new RegExp(source, flags);
          const nameOf = (one) => one.getAttribute("aria-label") ?? one.innerText ?? "";
          const isThere = (one) => one.checkVisibility?.() ?? one.offsetParent !== null;
          return [
            ...document.querySelectorAll("button, a[href], [role=button], [role=menuitem]"),
          ].find((one) => wanted.test(nameOf(one).trim()) && isThere(one) && !one.disabled);
        },
        name.source,
        name.flags,
      ),
    );
    await this.click(element[ELEMENT]);
  }

  #ask(method, path, body) {
    return ask(this.address + path, method, body);
  }
}

async function ask(url, method, body) {
  const answer = await fetch(url, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Refused(value?.error ?? answer.status, value?.message ?? "");
  return value;
}
