/** For tests: a desk whose host is a list of what it was told. */
import type {
  ClientFrame,
  Command,
  CopyView,
  DeskMoneyView,
  DeskView,
  DoorView,
  NetworkView,
  SpareView,
  LockWish,
  Outcome,
  OwnForm,
  PaperRequest,
  SafetyView,
  Source,
  Template,
  WorksheetId,
} from "../../protocol";
import type { AsideEars, AsideFrame } from "../../room/ears";
import type { FormPart } from "../../room/forms.svelte";
import { readers, usualPack } from "../../room/paper";
import { blankAgenda, blankItem, blankWall } from "../../room/blank";
import {
  blankDayPreparation,
  blankPreparation,
  blankTable,
  quietDesk,
} from "../../room/blank.test-kit";
import { Desk, type DeskLine } from "./desk.svelte";

const startedAt = new Date(2026, 11, 3, 10, 15).toISOString();
/** What a desk on another computer is told where there is no spare laptop. */
export const noSpare: SpareView = {
  state: "none",
  name: null,
  until: null,
  behind: 0,
  code: null,
  link: null,
  isOver: false,
  isDoubled: false,
};

/** Twelve minutes before the end of the item that runs. */
export const now = new Date(2026, 11, 3, 10, 38).getTime();

export function sampleView(): DeskView {
  const person = {
    name: "Amara",
    born: null,
    members: [],
    allocations: [],
    contingency: null,
    consents: [],
    preparation: blankPreparation(),
  };
  return {
    event: {
      id: "e",
      title: "Harbour House planning day",
      date: "2026-12-03",
      venue: "",
      languages: ["en"],
      weekConvention: "Weeks52",
      jesOrder: [],
      asksTogether: true,
      facilitators: [],
      wallNames: "Full",
      preparation: blankDayPreparation(),
      agendas: [],
      packs: readers.map(usualPack),
      keeping: { until: null, hold: null },
    },
    agenda: {
      ...blankAgenda(),
      items: [
        blankItem("i1", "Welcome", 15),
        blankItem("i2", "What matters", 35),
        blankItem("i3", "Break", 15),
      ],
      runs: [
        {
          item: "i1",
          startedAt: new Date(2026, 11, 3, 10).toISOString(),
          endedAt: startedAt,
          extraMinutes: 0,
          minutes: null,
          pausedSeconds: 0,
        },
        { item: "i2", startedAt, endedAt: null, extraMinutes: 0, minutes: null, pausedSeconds: 0 },
      ],
      now: "i2",
    },
    circles: [
      {
        circle: "amara",
        name: "Amara",
        place: 0,
        devices: 2,
        worksheet: "perfect-week",
        wroteAt: null,
        sheets: [
          { worksheet: "perfect-week", count: 9, sections: 1, ofSections: 1 },
          { worksheet: "outcomes-and-actions", count: 0, sections: 0, ofSections: 2 },
        ],
        person,
        table: blankTable(),
        catchUp: [],
        isPretend: false,
      },
    ],
    showing: { type: "agenda" },
    next: null,
    asked: [],
    announcements: [],
    joining: {
      isLocked: false,
      code: "ABC234",
      addresses: ["10.0.0.7:7410"],
      link: "http://10.0.0.7:7410/#code=ABC234",
    },
    wallLink: "/wall.html#key=w",
    ownWorksheets: [],
    walls: 1,
    ...quietDesk,
    remoteLink: "/desk.html#key=d&remote",
    wall: blankWall("Harbour House planning day"),
  };
}

/** A host that says yes to everything, unless `answer` is set, and remembers what it was told. */
export class ToldLine implements DeskLine {
  desk = $state.raw<DeskView>();
  deskMoney = $state.raw<DeskMoneyView>();
  door = $state.raw<DoorView>();
  network = $state.raw<NetworkView>();
  /** How often the host was asked to look at the network. */
  looks = 0;
  lookAtNetwork = (): void => void this.looks++;
  safety = $state.raw<SafetyView>();
  copies = $state.raw<readonly CopyView[] | "failed">();
  listed = 0;
  listCopies = (): void => void this.listed++;
  /** What was asked back, by its copy and circle. */
  readonly broughtBack: [string, string][] = [];
  bringBack = (copy: string, circle: string): Promise<Outcome> => {
    this.broughtBack.push([copy, circle]);
    return Promise.resolve({ type: "broughtBack", changed: 3, leftOut: 0 });
  };
  spare = $state.raw<SpareView>();
  readonly identified: string[] = [];
  /** What was wanted of the lock. */
  readonly wished: LockWish[] = [];
  lock = (wish: LockWish): Promise<Outcome> => {
    this.wished.push(wish);
    return Promise.resolve(this.answer);
  };
  hostedOn = 0;
  hostOn = (): Promise<Outcome> => {
    this.hostedOn++;
    return Promise.resolve(this.answer);
  };
  identify = (seat: string): void => void this.identified.push(seat);
  readonly clock = { now };
  readonly seat = "this-desk";
  readonly standing = { is: "in" as const };
  readonly waiting = 0;
  worksheets = $state.raw<readonly Template[]>([]);
  setAside = $state.raw<readonly WorksheetId[]>([]);
  forms = $state.raw<readonly OwnForm[]>([]);
  formSources = $state.raw<readonly Source[]>([]);
  /** Every part of a form that was brought. */
  readonly brought: FormPart[] = [];
  readonly told: Command[] = [];
  /** Every frame that wants no reply of its own. */
  readonly asked: ClientFrame[] = [];
  readonly printed: PaperRequest[] = [];
  /** What was stopped, and what is being made: both by the id under which it was asked for. */
  readonly stopped: string[] = [];
  readonly #making = new Map<string, (outcome: Outcome) => void>();
  readonly #ears = new Set<AsideEars>();
  /** Papers are made only when `finish` says so. */
  isSlow = false;
  /** What becomes of a wish for paper, where that is something else. */
  paper: Outcome | undefined;
  answer: Outcome = { type: "saved", revision: 1 };

  constructor(view: DeskView) {
    this.desk = view;
  }

  command = (command: Command): Promise<Outcome> => {
    this.told.push(command);
    return Promise.resolve(this.answer);
  };

  print = (paper: PaperRequest, id = ""): Promise<Outcome> => {
    this.printed.push(paper);
    if (!this.isSlow) return Promise.resolve(this.paper ?? this.answer);
    return new Promise((resolve) => this.#making.set(id, resolve));
  };

  cancelPrint = (id: string): void => {
    this.stopped.push(id);
    this.#making.get(id)?.({ type: "failed", error: "cancelled" });
    this.#making.delete(id);
  };

  helpWithFault = (): Promise<Outcome> => Promise.resolve(this.paper ?? this.answer);

  bringForm = (first: FormPart): Promise<Outcome> => {
    const outcome = new Promise<Outcome>((resolve) => this.#making.set(first.id, resolve));
    this.tell(first);
    return outcome;
  };

  /** A host that takes every part of a form, and says `answer` when it has them all. */
  tell = (frame: ClientFrame): boolean => {
    this.asked.push(frame);
    if (frame.type !== "formPart") return true;
    this.brought.push(frame);
    const [{ id, size, offset }, part] = [frame, atob(frame.data).length];
    const have = offset + part;
    if (have >= size) this.finish();
    else for (const ears of this.#ears) ears.hearAside({ type: "formHave", id, have });
    return true;
  };

  attend = (ears: AsideEars): (() => void) => {
    this.#ears.add(ears);
    return () => this.#ears.delete(ears);
  };

  /** Says something beside views and replies. */
  tellAside(frame: AsideFrame): void {
    for (const ears of this.#ears) ears.hearAside(frame);
  }

  /** Says how far every paper is that is being made. */
  tellProgress(done: number, of: number): void {
    for (const id of this.#making.keys()) {
      for (const ears of this.#ears) ears.hearAside({ type: "printProgress", id, done, of });
    }
  }

  /** Answers every paper that is being made. */
  finish(outcome: Outcome = this.answer): void {
    for (const resolve of this.#making.values()) resolve(outcome);
    this.#making.clear();
  }
}

/** Returns a desk and the line that hears what it says. */
export function toldDesk(view: DeskView = sampleView()): { desk: Desk; line: ToldLine } {
  const line = new ToldLine(view);
  return { desk: new Desk(line), line };
}
