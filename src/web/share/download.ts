/** Hands a file to the person: the browser puts it where downloads go. */
export function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands over a value as a JSON file. */
export function downloadJson(value: unknown, name: string): void {
  download(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" }), name);
}

/** A name that every system takes: the ticket's id may be anything. */
function fileName(name: string): string {
  return name.replace(/[^\w.-]+/g, "-").slice(-100);
}
