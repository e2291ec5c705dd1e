import { printable } from "../../wording/sentence.js";

/** A value as JSON text that a terminal shows as it is: no direction mark or control character of an input is in it. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).split("\n").map(printable).join("\n");
}
