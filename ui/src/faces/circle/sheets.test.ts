import { describe, expect, it } from "vitest";
import { note, tableWith } from "./sheet/plan.test-kit";
import { offered, sheetNames, sought, writtenIn } from "./sheets";
import { shipped } from "./trial/shipped";

const ids = (sheets: readonly { id: string }[]) => sheets.map(({ id }) => id);

describe("the list of sheets", () => {
  it("leaves out what was set aside, unless the circle has written on it", async () => {
    const { plan } = await tableWith(note("path", "dream", "A garden"));
    const day = { worksheets: shipped, setAside: ["path", "maps"] };
    expect(ids(offered(plan, day))).toContain("path");
    expect(ids(offered(plan, day))).not.toContain("maps");
  });

  it("finds a sheet by any of the words in its name or in what it is for", () => {
    const all = sheetNames(shipped);
    expect(ids(sought(all, "SUPPORT plan"))).toContain("support-plan");
    expect(ids(sought(all, "people life"))).toContain("relationship-circle");
    expect(sought(all, "zebra")).toEqual([]);
    expect(sought(all, " "), "nothing is sought").toHaveLength(all.length);
  });

  it("tells how many of the questions have something, not how many notes", async () => {
    const { plan } = await tableWith(
      note("good-day-bad-day", "good", "Singing"),
      note("good-day-bad-day", "good", "Tea"),
      note("good-day-bad-day", "gone", "A question that is not there any more"),
    );
    const written = writtenIn(plan, "good-day-bad-day", shipped);
    expect(written?.questions).toEqual({ answered: 1, of: 3 });
    expect(writtenIn(plan, "doughnut", shipped)?.count).toBe(0);
  });
});
