/**
 * The fake host's money: what a test or a trial says it is. It works nothing out; it only keeps
 * what circles answer, so that their screens have something to show.
 */
import type {
  BankIdea,
  CircleId,
  Command,
  HostFrame,
  MoneyView,
  ProposalView,
} from "../../protocol";

/** The commands of a circle about its money and what it shares. */
type MoneyCommand = Extract<
  Command,
  { type: "setContingency" | "answerSharing" | "answerTogether" | "leaveSharing" }
>;

export class FakeMoney {
  readonly #views = new Map<CircleId, MoneyView>();
  ideasBank: readonly BankIdea[] = [];

  put(circle: CircleId, view: MoneyView): void {
    this.#views.set(circle, view);
  }

  of(circle: CircleId): MoneyView | undefined {
    return this.#views.get(circle);
  }

  /** What a circle's device is told with every change. */
  frames(circle: CircleId): HostFrame[] {
    const view = this.of(circle);
    const ideas: HostFrame[] =
      this.ideasBank.length > 0 ? [{ type: "ideasBank", ideas: [...this.ideasBank] }] : [];
    return view ? [...ideas, { type: "money", view }] : ideas;
  }

  /** Keeps an answer; tells whether there was anything to answer. */
  keep(command: MoneyCommand, id: string): boolean {
    const view = this.of(command.circle);
    const next = view && answered(view, command, id);
    if (next) this.put(command.circle, next);
    return next !== undefined;
  }
}

function answered(view: MoneyView, command: MoneyCommand, id: string): MoneyView | undefined {
  switch (command.type) {
    case "setContingency":
      return { ...view, contingency: command.contingency };
    case "answerSharing": {
      const isIt = (one: ProposalView) => one.id === command.proposal;
      const said = command.yes ? ("Yes" as const) : ("No" as const);
      const state = (one: ProposalView) => {
        if (!command.yes) return "Refused" as const;
        return one.waiting === 0 ? ("Agreed" as const) : one.state;
      };
      const proposals = view.proposals.map((one) =>
        isIt(one) ? { ...one, said, state: state(one) } : one,
      );
      return view.proposals.some(isIt) ? { ...view, proposals } : undefined;
    }
    case "answerTogether": {
      const isIt = ({ id: one }: { id: string }) => one === command.together;
      if (!view.togethers.some(isIt)) return undefined;
      const said = command.yes ? ("Yes" as const) : ("No" as const);
      const togethers = view.togethers.map((one) => (isIt(one) ? { ...one, said } : one));
      return { ...view, togethers };
    }
    case "leaveSharing": {
      const part = view.account?.shared.find((one) => one.id === command.shared);
      if (!part) return undefined;
      const { received, weekly, basisPoints } = part;
      const wish: ProposalView = {
        id,
        kind: command.kind,
        label: part.label,
        reason: command.reason,
        isMine: true,
        state: "Open",
        said: "Yes",
        givenBy: null,
        waiting: part.others.length,
        others: [],
        leaving: [],
        now: { received, weekly, basisPoints },
        // oxlint-disable-next-line unicorn/no-thenable -- what one's part is then.
        then: null,
      };
      return { ...view, proposals: [...view.proposals, wish] };
    }
  }
}
