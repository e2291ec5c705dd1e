const START =
  ":A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f";
const MORE = "\\u2c00-\\u2fef\\u3001-\\udfff\\uf900-\\ufdcf\\ufdf0-\\ufffd";

/** Patterns of a name and of white space in XML. */
export const NAME = `[${START}${MORE}][-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040${START}${MORE}]*`;
export const SPACE = "[ \\t\\r\\n]";

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(amp|lt|gt|quot|apos));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The value that an attribute is written for: references resolved, line ends and tabs as spaces. Null for a bad one. */
export function decodedValue(written: string): string | null {
  if (!/[<&\t\r\n]/.test(written)) return written;
  if (written.includes("<")) return null;
  const value = written.replace(/\r\n|[\t\r\n]/g, " ");
  if (!value.includes("&")) return value;
  let isGood = true;
  const decoded = value.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] as string;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
    if (isCharacter(code)) return String.fromCodePoint(code);
    isGood = false;
    return "";
  });
  return isGood ? decoded : null;
}

/** Whether XML has a character of this code. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (code <= 0xd7ff || code >= 0xe000) && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Whether there is nothing but white space between two places. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09) return false;
  }
  return true;
}
