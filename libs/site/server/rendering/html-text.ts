/** Text as it stands in HTML, between tags or within quotes. For the head alone; templates escape by themselves. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/** Text as it stands in XML 1.0: escaped, without the control characters that no XML document can hold. */
export function xmlText(text: string): string {
  return htmlText(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
