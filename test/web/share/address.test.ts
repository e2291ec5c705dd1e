import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { TicketRecord } from "../../../src/ticket/record.js";
import type { PageState } from "../../../src/web/page/state.js";
import { addressOf, openAddress } from "../../../src/web/share/address.js";
import { digestOf } from "../../../src/web/share/digest.js";
import { packed, unpacked } from "../../../src/web/share/packed.js";

const state: PageState = {
  view: "ticket",
  record: {
    id: "T-1",
    offer: "business",
    priority: "P2",
    events: [{ type: "received", at: "2026-05-07T16:12:00+02:00" }],
  },
  now: "2026-05-08T00:00:00+02:00",
  readings: {},
};
const withId = (id: string): PageState => ({ ...state, record: { ...state.record, id } });

describe("an address", () => {
  test.prop([fc.string({ unit: "binary" }), fc.constantFrom("ticket", "declare", "audit")], { numRuns: 50 })(
    "leads to the state that it was made of",
    async (id, view) => {
      const made = { ...withId(id), view } as PageState;
      const opened = await openAddress(await addressOf(made));
      expect(opened).toMatchObject({ state: made, digest: await digestOf(made) });
    },
  );

  test("is nothing that an address bar changes", async () => {
    expect(await addressOf(withId("é <b>&\u202e"))).toMatch(/^[0-9a-f]{16}\.[\w-]+$/);
  });

  test("whose digest is not that of its state was altered", async () => {
    const [, payload] = (await addressOf(withId("T-2"))).split(".");
    const [digest] = (await addressOf(withId("T-1"))).split(".");
    expect(await openAddress(`${digest}.${payload}`)).toEqual({ fault: "altered" });
    expect(await openAddress(`.${payload}`)).toEqual({ fault: "altered" });
  });

  test("made by another version is opened, and says by which", async () => {
    const payload = await packed(JSON.stringify({ version: "0.0.1", state }));
    expect(await openAddress(`0000.${payload}`)).toMatchObject({ state, madeBy: "0.0.1" });
  });

  test.prop([fc.nat(), fc.integer({ min: 1, max: 255 })], { numRuns: 100 })(
    "that was garbled anywhere opens nothing, or what it was made of",
    async (where, by) => {
      const address = await addressOf(state);
      const at = where % address.length;
      const garbled = address.slice(0, at) + String.fromCharCode(by) + address.slice(at + 1);
      const opened = await openAddress(garbled);
      if ("state" in opened) expect(opened.state).toEqual(state);
    },
  );

  test.each([
    ["nothing", ""],
    ["no payload", "0123456789abcdef"],
    ["no base64", "0123456789abcdef.%%%"],
    ["no deflated text", "0123456789abcdef.AAAA"],
  ])("with %s is damaged", async (_, address) => {
    expect(await openAddress(address)).toEqual({ fault: "damaged" });
  });

  const hostile: [string, unknown][] = [
    ["null", null],
    ["a list", []],
    ["no state", { version: "0.1.0" }],
    ["an unknown view", { state: { ...state, view: "admin" } }],
    ["a ticket without events", { state: { ...state, record: { id: "T", offer: "business" } } }],
    ["events that are none", { state: { ...state, record: { ...state.record, events: [null] } } }],
    ["an unknown reading", { state: { ...state, readings: { toString: "x" } } }],
    ["an unknown option", { state: { ...state, readings: { businessDay: "constructor" } } }],
    ["no instant", { state: { ...state, now: "soon" } }],
  ];
  test.each(hostile)("with %s is damaged", async (_, value) => {
    const payload = await packed(
      JSON.stringify(value === null ? null : { version: "0.1.0", ...(value as object) }),
    );
    expect(await openAddress(`0.${payload}`)).toEqual({ fault: "damaged" });
  });

  test("that nests deeper than anybody goes is damaged", async () => {
    const deep = `{"version":"0.1.0","state":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect(await openAddress(`0.${await packed(deep)}`)).toEqual({ fault: "damaged" });
  });

  test("that inflates to more than any state is damaged, without filling the memory", async () => {
    const bomb = await packed(" ".repeat(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpacked(bomb)).toBeNull();
  });
});

describe("a digest", () => {
  test("is the same whatever the order of a record's fields, the language and the view", async () => {
    const { events, ...rest } = state.record;
    const turned = {
      events,
      ...Object.fromEntries(Object.entries(rest).reverse()),
    } as unknown as TicketRecord;
    expect(await digestOf({ ...state, record: turned, view: "audit" })).toBe(await digestOf(state));
  });

  test("is another for another ticket, instant or reading", async () => {
    const others: PageState[] = [
      withId("T-2"),
      { ...state, now: "2026-05-08T00:00:00.001+02:00" },
      { ...state, readings: { regradeClock: "restart" } },
    ];
    const digests = await Promise.all([state, ...others].map(digestOf));
    expect(new Set(digests).size).toBe(4);
  });

  test("knows a reading at its default from none", async () => {
    expect(await digestOf({ ...state, readings: { regradeClock: "retroactive" } })).toBe(
      await digestOf(state),
    );
  });
});
