// Reads the Fluent files: which messages a language has, and what each must be told.
import { parse } from "@fluent/syntax";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** @typedef {"string" | "number" | "Date" | "string | number"} Kind */
/** @typedef {Map<string, Kind>} Arguments what a message must be told, by name */
/** @typedef {{ area: string, needs: Arguments, comment: string }} Message */

const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);

/**
 * Reads every .ftl file of one language's folder.
 * @param {string} folder
 * @returns {Map<string, Message>} by key: a message's id, or "id.attribute"
 */
export function readLanguage(folder) {
  /** @type {Map<string, Message>} */
  const messages = new Map();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".ftl")) continue;
    const area = basename(file, ".ftl");
    for (const [key, message] of readArea(readFileSync(join(folder, file), "utf8"), area, file)) {
      if (messages.has(key)) throw new Error(`${file}: "${key}" is already in another file`);
      messages.set(key, message);
    }
  }
  return messages;
}

/**
 * Reads one file's text. Throws with the file's name when Fluent cannot read a part of it.
 * @param {string} text
 * @param {string} area
 * @param {string} file
 * @returns {Map<string, Message>}
 */
export function readArea(text, area, file) {
  const resource = parse(text, {});
  /** @type {Map<string, any>} */
  const entries = new Map();
  for (const entry of resource.body) {
    if (entry.type === "Junk") {
      const why = entry.annotations[0]?.message ?? "not understood";
      throw new Error(`${file}: ${why}\n${entry.content.slice(0, 200)}`);
    }
    if (entry.type === "Message") entries.set(entry.id.name, entry);
    if (entry.type === "Term") entries.set(`-${entry.id.name}`, entry);
  }
  const messages = new Map();
  for (const [id, entry] of entries) {
    if (entry.type !== "Message") continue;
    if (!id.startsWith(`${area}-`)) throw new Error(`${file}: "${id}" must begin "${area}-"`);
    const comment = entry.comment?.content ?? "";
    /** @param {any} pattern */
    const told = (pattern) => ({ area, comment, needs: needsOf(pattern, entries, file) });
    if (entry.value) messages.set(id, told(entry.value));
    for (const attribute of entry.attributes) {
      messages.set(`${id}.${attribute.id.name}`, told(attribute.value));
    }
  }
  return messages;
}

/**
 * What a pattern must be told, through every message and term that it names.
 * @param {any} pattern
 * @param {Map<string, any>} entries
 * @param {string} file
 * @returns {Arguments}
 */
function needsOf(pattern, entries, file) {
  /** @type {Arguments} */
  const needs = new Map();
  /** @param {string} name @param {Kind} kind */
  const need = (name, kind) => {
    const known = needs.get(name);
    if (known === undefined || known === "string | number") needs.set(name, kind);
  };
  /** @param {any} node @param {Kind} kind */
  const walk = (node, kind) => {
    if (node === null || typeof node !== "object") return;
    switch (node.type) {
      case "VariableReference":
        need(node.id.name, kind);
        return;
      case "FunctionReference":
        for (const one of node.arguments.positional) {
          walk(one, node.id.name === "DATETIME" ? "Date" : "number");
        }
        return;
      case "SelectExpression":
        walk(node.selector, kindOfSelector(node));
        for (const variant of node.variants) walk(variant.value, "string | number");
        return;
      case "MessageReference":
      case "TermReference": {
        const name = (node.type === "TermReference" ? "-" : "") + node.id.name;
        const target = entries.get(name);
        if (!target) throw new Error(`${file}: "${name}" is named but not in this file`);
        walk(target.value, "string | number");
        return;
      }
      default:
        for (const child of Object.values(node)) {
          if (Array.isArray(child)) for (const one of child) walk(one, kind);
          else walk(child, kind);
        }
    }
  };
  walk(pattern, "string | number");
  return needs;
}

/**
 * A choice between plural forms is made by a number, any other by a word.
 * @param {any} select
 * @returns {Kind}
 */
function kindOfSelector(select) {
  const counts = select.variants.every(
    (/** @type {any} */ variant) =>
      variant.key.type === "NumberLiteral" || PLURALS.has(variant.key.name),
  );
  return counts ? "number" : "string";
}

/**
 * The TypeScript that names every message of one language.
 * @param {Map<string, Message>} messages
 * @returns {string}
 */
export function keysModule(messages) {
  const lines = [...messages.keys()].sort().map((key) => {
    const needs = messages.get(key)?.needs ?? new Map();
    const args = [...needs].sort(([a], [b]) => (a < b ? -1 : 1));
    const type = args.map(([name, kind]) => `${JSON.stringify(name)}: ${kind}`).join("; ");
    return `  ${JSON.stringify(key)}: ${type === "" ? "Nothing" : `{ ${type} }`};`;
  });
  return [
    "// Written by `npm run words` from en/*.ftl. Do not edit by hand.",
    "",
    "/** A message that needs to be told nothing. */",
    "export type Nothing = Record<never, never>;",
    "",
    "/** Every message, and what it must be told. */",
    "export interface Messages {",
    ...lines,
    "}",
    "",
    "export type Key = keyof Messages;",
    "",
  ].join("\n");
}
