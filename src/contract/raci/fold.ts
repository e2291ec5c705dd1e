/** Letters and signs that decomposing leaves alone, as they are typed on a plain keyboard. */
const PLAIN: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", "’": "'", "‑": "-" };

/** A text as a search compares it: lower case, without accents, ligatures written out. */
export function fold(text: string): string {
  // One character at a time: decomposing a long run of marks at once takes the square of its length.
  return text.toLowerCase().replace(/[^ -~]/gu, (char) => {
    const bare = char.normalize("NFD").replace(/\p{M}/gu, "");
    return PLAIN[bare] ?? bare;
  });
}
