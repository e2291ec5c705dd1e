// Virtual time on thousands of random tickets; VIRTUAL_TICKETS=20000 for a night's worth.
import { vi } from "vitest";
import { holdVirtualTime } from "../simulate/laws.js";
import { agreeWithBruteForce } from "../simulate/oracle.js";

const tickets = Number(process.env.VIRTUAL_TICKETS ?? 150);

vi.setConfig({ testTimeout: 60_000 + tickets * 50 });
holdVirtualTime(tickets);
agreeWithBruteForce(Math.ceil(tickets / 5));
