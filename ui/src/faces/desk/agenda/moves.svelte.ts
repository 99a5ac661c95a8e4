/**
 * The hands that move the day: one step at a time, each said aloud, each with a way back. What is
 * being asked before a move stands here too, so that one dialog is open at most.
 */
import { createContext } from "svelte";
import { words } from "../../../language";
import { announce } from "../../../parts/notices.svelte";
import type { Agenda, AgendaItem, Command, ItemKind, Trim } from "../../../protocol";
import { MINUTE, clockTime, currentItem, nextItem, remaining } from "../../../room/agenda";
import { blankItem } from "../../../room/blank";
import { newId } from "../../../room/id";
import type { Desk } from "../desk.svelte";
import { giveRoomBack } from "../off-plan/after-alarm";
import { beginsUnready } from "../setup/ready";
import { laterBy } from "./sentences";
import { agendaCommand, giveTime, goTo } from "./steps";

/** The longest thing that is put in, in minutes. The host holds to it too. */
export const LONGEST = 600;

/** What is put in for everybody. */
export interface PutIn {
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes: number;
}

/** What somebody is asked before a move. */
export type Asked =
  | { readonly is: "skip"; readonly item: AgendaItem }
  | { readonly is: "put"; readonly after: AgendaItem | undefined }
  | { readonly is: "timing" };

export class Moves {
  /** One step at a time: the next press waits for the answer to this one. */
  isBusy = $state(false);
  asked = $state.raw<Asked>();

  constructor(private readonly desk: Desk) {}

  get agenda(): Agenda {
    return this.desk.view.agenda;
  }
  /** Who leads from another desk: then this one does not move the day. */
  get leader(): string | undefined {
    return this.isBarred ? this.desk.leader?.name : undefined;
  }
  get isBarred(): boolean {
    return !this.desk.mayLead;
  }

  /** Goes on; before the very first item it says what is still open, and before the end it asks. */
  next = async (): Promise<boolean> => {
    const isEnd = currentItem(this.agenda) !== undefined && nextItem(this.agenda) === undefined;
    if (beginsUnready(this.desk.view)) this.desk.isStarting = true;
    else if (isEnd) this.desk.isEnding = true;
    else return this.end();
    return false;
  };
  /** Leaves what runs without a question: also the last item, and so the day. */
  end = () => this.#move(agendaCommand(this.agenda, "next"));
  back = () => this.#move(agendaCommand(this.agenda, "back"));
  go = (item: string) => this.#move(goTo(this.agenda, item));

  /** Gives minutes to the item that runs, or takes them, and says until when it is now. */
  async give(minutes: number): Promise<void> {
    const { agenda } = this;
    const item = currentItem(agenda);
    const clock = remaining(agenda, this.desk.now);
    if (!item || !clock || !(await this.#do(giveTime(agenda, minutes)))) return;
    const time = clockTime(clock.end + minutes * MINUTE);
    announce(words("running-time-said", { title: item.title, time }));
  }

  async pause(): Promise<void> {
    if (await this.#do({ type: "pauseAgenda" })) announce(words("running-paused-said"));
  }

  /** Lets the clock run again, wherever it is asked for. */
  async goOn(): Promise<boolean> {
    const isDone = await this.#move({ type: "resumeAgenda" });
    if (isDone) announce(words("running-resumed-said"));
    return isDone;
  }

  async skip({ id, title }: AgendaItem, reason: string): Promise<boolean> {
    const isDone = await this.#do({ type: "skipItem", item: id, reason });
    const undo: Command = { type: "takeUpItem", item: id };
    if (isDone) this.#say(words("running-skip-done", { title }), undo);
    return isDone;
  }

  async takeUp({ id, title }: AgendaItem): Promise<void> {
    const { reason = "" } = this.agenda.skipped.find(({ item }) => item === id) ?? {};
    if (!(await this.#do({ type: "takeUpItem", item: id }))) return;
    const undo: Command = { type: "skipItem", item: id, reason };
    this.#say(words("running-take-up-done", { title }), undo);
  }

  /** Takes up an offer to find time. */
  async trim(trim: Trim): Promise<void> {
    const item = this.agenda.items.find(({ id }) => id === trim.item);
    if (!item) return;
    if (trim.type === "skip") return void (await this.skip(item, ""));
    const before = laterBy(this.agenda, trim.item);
    if (!(await this.#do(trim))) return;
    const { title } = item;
    const undo: Command = { type: "letBeLater", item: trim.item, minutes: before };
    this.#say(words("running-later-done", { title, minutes: trim.minutes - before }), undo);
  }

  /** Moves an item one place among those to come. */
  async move({ id, title }: AgendaItem, by: -1 | 1): Promise<void> {
    const { start, items } = this.agenda;
    const from = items.findIndex((item) => item.id === id);
    const moved = items.filter((item) => item.id !== id);
    const item = items[from];
    if (!item) return;
    moved.splice(from + by, 0, item);
    if (!(await this.#do({ type: "arrangeAgenda", start, items: moved }))) return;
    const place = { title, place: from + by + 1, all: items.length };
    this.#say(words("running-moved-said", place), { type: "arrangeAgenda", start, items });
  }

  /** Puts something in now: what runs waits meanwhile. */
  async putNow(what: PutIn): Promise<boolean> {
    const item = newId();
    const from = this.agenda.now;
    const isDone = await this.#do({ type: "insertItem", from, item, ...what, isNow: true });
    const undo: Command = { type: "advanceAgenda", from: item };
    if (isDone) this.#say(words("running-put-now-done", { title: what.title }), undo);
    return isDone;
  }

  /** Puts something in after an item. Before the day has begun it is simply planned. */
  async putAfter(after: AgendaItem, { title, kind, minutes }: PutIn): Promise<boolean> {
    const { start, items, now, runs } = this.agenda;
    const id = newId();
    const isInserted = runs.length > 0;
    const added = { ...blankItem(id, title, minutes, kind), isInserted };
    const place = items.findIndex((item) => item.id === after.id) + 1;
    const isNext = after.id === now;
    const isDone = await this.#do(
      isNext
        ? { type: "insertItem", from: now, item: id, title, kind, minutes, isNow: false }
        : {
            type: "arrangeAgenda",
            start,
            items: [...items.slice(0, place), added, ...items.slice(place)],
          },
    );
    const undo: Command = { type: "arrangeAgenda", start, items };
    if (isDone) this.#say(words("running-put-done", { title }), undo);
    return isDone;
  }

  /** Gives one circle a break of its own; the others go on. */
  async restCircle(circle: string, minutes: number): Promise<boolean> {
    const name = this.desk.circle(circle)?.name ?? "";
    const rest = { type: "pauseTable", circle, kind: "Break", reason: "", minutes } as const;
    const isDone = await this.#do(rest);
    const undo: Command = { type: "resumeTable", circle, withoutPerson: false };
    if (isDone) this.#say(words("running-put-circle-done", { name, minutes }), undo);
    return isDone;
  }

  async setTiming(command: Extract<Command, { type: "setTiming" }>): Promise<boolean> {
    const { policy, endsBy } = this.agenda;
    const isDone = await this.#do(command);
    const undo: Command = { type: "setTiming", policy, endsBy };
    if (isDone) this.#say(words("running-timing-done"), undo);
    return isDone;
  }

  /** Makes a step with which a room that stood still goes on. */
  async #move(command: Command | undefined): Promise<boolean> {
    const stopped = this.desk.view;
    const isDone = await this.#do(command);
    if (isDone) await giveRoomBack(this.desk, stopped);
    return isDone;
  }

  async #do(command: Command | undefined): Promise<boolean> {
    if (!command || this.isBusy) return false;
    this.isBusy = true;
    const isDone = await this.desk.send(command);
    this.isBusy = false;
    return isDone;
  }

  #say(text: string, undo: Command): void {
    this.desk.offerBack(text, () => void this.desk.send(undo));
  }
}

/** The hands by context. */
export const [useMoves, provideMoves] = createContext<Moves>();
