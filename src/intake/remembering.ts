/** So many answers are kept: a log has few activities and levels, and one that has many must not fill the memory. */
export const MOST_REMEMBERED = 1000;
/** A longer text is not worth keeping. */
export const LONGEST_REMEMBERED = 200;

/** The same function of a text, which looks up what it answered before. */
export function remembering(answer: (text: string) => string): (text: string) => string {
  const answers = new Map<string, string>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (answers.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED) answers.set(text, found);
    return found;
  };
}
