/** The laws of disputes over a priority, on many more random tickets. */
import { holdDisputes } from "../simulate/dispute/laws.js";

holdDisputes(80);
