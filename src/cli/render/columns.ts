/** Characters that a terminal shows of a text: its colours take no room. */
export function widthOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
  return [...text.replace(/\u001b\[[0-9;]*m/g, "")].length;
}

/** Rows as lines of columns two spaces apart; `right` are the columns set flush right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const room = " ".repeat((widths[i] as number) - widthOf(cell));
        return right.includes(i) ? room + cell : cell + room;
      })
      .join("  ")
      .trimEnd(),
  );
}
