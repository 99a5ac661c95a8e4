/**
 * What the host last told this device of the day: the view of its face, and what stands beside it.
 * Knows nothing of lines and seats.
 */
import {
  type BankIdea,
  type CircleView,
  type CopyView,
  type DeskMoneyView,
  type DeskView,
  type DiskTrouble,
  type DoorView,
  type HostFrame,
  type MoneyView,
  type NetworkView,
  type OwnForm,
  type SafetyView,
  type Source,
  type SpareView,
  type WallView,
  unreachable,
} from "../protocol";

/** What the host says of the day. */
export type ViewFrame = Extract<
  HostFrame,
  {
    type:
      | "desk"
      | "wall"
      | "circle"
      | "money"
      | "deskMoney"
      | "door"
      | "network"
      | "safety"
      | "spare"
      | "keeping"
      | "copies"
      | "noCopies"
      | "ideasBank"
      | "forms"
      | "formSources";
  }
>;

type Copies = readonly CopyView[] | "failed" | undefined;

export class Views {
  #desk = $state.raw<DeskView>();
  #wall = $state.raw<WallView>();
  #circle = $state.raw<CircleView>();
  #money = $state.raw<MoneyView>();
  #deskMoney = $state.raw<DeskMoneyView>();
  #door = $state.raw<DoorView>();
  #network = $state.raw<NetworkView>();
  #safety = $state.raw<SafetyView>();
  #copies = $state.raw<Copies>();
  #keeping = $state.raw<DiskTrouble | null>(null);
  #spare = $state.raw<SpareView>();
  #ideasBank = $state.raw<readonly BankIdea[]>([]);
  #forms = $state.raw<readonly OwnForm[]>([]);
  #formSources = $state.raw<readonly Source[]>([]);

  /** The latest view of each face; nothing until the host has sent one. */
  get desk(): DeskView | undefined {
    return this.#desk;
  }
  get wall(): WallView | undefined {
    return this.#wall;
  }
  get circle(): CircleView | undefined {
    return this.#circle;
  }
  /** Hours and money of this circle, as the host last worked them out. */
  get money(): MoneyView | undefined {
    return this.#money;
  }
  /** What the organiser has set up about money and support. */
  get deskMoney(): DeskMoneyView | undefined {
    return this.#deskMoney;
  }
  /** Who is in, and who tries to get in: for a desk. */
  get door(): DoorView | undefined {
    return this.#door;
  }
  /** Whether tablets can reach the host's laptop: for a desk that asked. */
  get network(): NetworkView | undefined {
    return this.#network;
  }
  /** How safe what was written is: for a desk. */
  get safety(): SafetyView | undefined {
    return this.#safety;
  }
  /** Why the host cannot save just now; meanwhile this device keeps what is written on it. */
  get keeping(): DiskTrouble | null {
    return this.#keeping;
  }
  /** The copies of the event, as they were last asked for; nothing before the host has answered. */
  get copies(): Copies {
    return this.#copies;
  }
  /** How the spare laptop stands: for a desk. */
  get spare(): SpareView | undefined {
    return this.#spare;
  }
  get ideasBank(): readonly BankIdea[] {
    return this.#ideasBank;
  }
  /** Forms of authorities' own that are kept. */
  get forms(): readonly OwnForm[] {
    return this.#forms;
  }
  /** All that a plan has for the fields of a form. */
  get formSources(): readonly Source[] {
    return this.#formSources;
  }

  protected copiesAre(copies: Copies): void {
    this.#copies = copies;
  }

  /** Whoever looks is of no circle any more. */
  protected forgetCircle(): void {
    this.#circle = undefined;
    this.#money = undefined;
  }

  /** If the host still cannot save, it says so again. */
  protected savesAgain(): void {
    this.#keeping = null;
  }

  protected show(frame: ViewFrame): void {
    switch (frame.type) {
      case "desk":
        this.#desk = frame.view;
        return;
      case "wall":
        this.#wall = frame.view;
        return;
      case "circle":
        this.#circle = frame.view;
        return;
      case "money":
        this.#money = frame.view;
        return;
      case "deskMoney":
        this.#deskMoney = frame.view;
        return;
      case "door":
        this.#door = frame.view;
        return;
      case "network":
        this.#network = frame.view;
        return;
      case "safety":
        this.#safety = frame.view;
        return;
      case "spare":
        this.#spare = frame.view;
        return;
      case "keeping":
        this.#keeping = frame.trouble;
        return;
      case "copies":
        this.#copies = frame.copies;
        return;
      case "noCopies":
        this.#copies = "failed";
        return;
      case "ideasBank":
        this.#ideasBank = frame.ideas;
        return;
      case "forms":
        this.#forms = frame.forms;
        return;
      case "formSources":
        this.#formSources = frame.sources;
        return;
      default:
        unreachable(frame);
    }
  }
}
