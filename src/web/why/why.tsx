/** Each commitment of the ticket with the rows that add up to its figure. */
export function Why() {
  return null;
}
