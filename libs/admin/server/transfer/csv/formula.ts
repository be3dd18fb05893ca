/**
 * What a spreadsheet may take for a formula when it opens a CSV file: `=`, `+`, `-` or `@`, full-width forms too, also behind
 * spaces, quotes or a separator of another country, and anything behind a tab or line break (OWASP, CSV Injection).
 */
const formula = /^(?:[\s'";,|]*[=+\-@＝＋－＠]|'*[\t\r\n])/;
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** Puts an apostrophe before text that a spreadsheet might run. Numbers stay numbers. */
export function neutralise(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Takes back what `neutralise` did, exactly: whatever begins with an apostrophe of its own was given a second one. */
export function takeBack(text: string): string {
  return text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
}

function isFormula(text: string): boolean {
  return formula.test(text) && !plainNumber.test(text);
}
