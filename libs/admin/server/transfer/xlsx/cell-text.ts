/** Longest text of a cell in Excel, in UTF-16 code units. */
export const longestCellText = 32_767;

/**
 * Text as a spreadsheet's XML has it: what XML cannot say is written `_x0001_` (ST_Xstring, ECMA-376 §22.9.2.19), and so is what
 * would be read as that. Line breaks of Windows too, which an XML parser would change.
 */
export function toCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unsayable, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (letter) => entities[letter]!);
}

/** The text that was meant; entities are the XML parser's. */
export function fromCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const unsayable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
