/** What other offers, priorities and readings would have made of the ticket. */
export function WhatIf() {
  return null;
}
