/** A record of a CSV text of which some lines were read: a quoted field may hold line ends. */
export class OpenRecord {
  readonly line: number;
  readonly fields: string[] = [];
  length = 0;
  isOpen = false;
  #field = "";
  readonly #delimiter: string;

  constructor(line: number, delimiter: string) {
    this.line = line;
    this.#delimiter = delimiter;
  }

  /** Takes one more line; true when the record ends with it, or what is wrong in it. */
  take(line: string): boolean | "stray-quote" | "text-after-quote" {
    this.length += line.length + 1;
    const end = line.endsWith("\r") ? line.length - 1 : line.length;
    let at = 0;
    for (;;) {
      if (!this.isOpen && line[at] === '"') {
        this.isOpen = true;
        this.#field = "";
        at++;
      }
      if (this.isOpen) {
        const quote = line.indexOf('"', at);
        if (quote < 0) {
          this.#field += `${line.slice(at)}\n`;
          return false;
        }
        this.#field += line.slice(at, quote);
        at = quote + 1;
        if (line[at] === '"') {
          this.#field += '"';
          at++;
          continue;
        }
        this.isOpen = false;
        this.fields.push(this.#field);
        if (at === end) return true;
        if (line[at] !== this.#delimiter) return "text-after-quote";
      } else {
        const behind = line.indexOf(this.#delimiter, at);
        const field = line.slice(at, behind < 0 ? end : behind);
        if (field.includes('"')) return "stray-quote";
        this.fields.push(field);
        if (behind < 0) return true;
        at = behind;
      }
      at++;
    }
  }
}
