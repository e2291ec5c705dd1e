import type { Peer } from "./peer.js";

/** A peer, and the zone of the machine that its process must have. */
interface Entry {
  readonly name: string;
  readonly machineZone: string;
  make(): Promise<Peer>;
}

const ZONE = "Europe/Paris";

/** The peers, each loaded only where it runs. */
export const peers = {
  dayjs: {
    name: "dayjs-business-time, zone plugin",
    machineZone: "UTC",
    make: async () => (await import("./dayjs.js")).dayjsPeer(ZONE),
  },
  "dayjs-here": {
    name: "dayjs-business-time, machine in Paris",
    machineZone: ZONE,
    make: async () => (await import("./dayjs.js")).dayjsPeer(null),
  },
  moment: {
    name: "moment-business-time, machine in Paris",
    machineZone: ZONE,
    make: async () => (await import("./moment.js")).momentPeer(),
  },
  "date-fns": {
    name: "loop on date-fns, machine in Paris",
    machineZone: ZONE,
    make: async () => (await import("./date-fns.js")).dateFnsPeer(),
  },
  temporal: {
    name: "loop on temporal-polyfill",
    machineZone: "UTC",
    make: async () => (await import("./temporal.js")).temporalPeer(ZONE),
  },
} as const satisfies Record<string, Entry>;

export type PeerId = keyof typeof peers;
