/** How much of an answer is kept, in characters. */
export const keptCharacters = 500;

const hidden = '[hidden]';

/**
 * The beginning of an answer as the log keeps it: text alone, without what looks like a secret (ours, bearer tokens, values under
 * telling names, long random words) or an e-mail address.
 */
export function redacted(body: Uint8Array, secrets: readonly string[]): string {
  const text = new TextDecoder().decode(body).replace(/[\p{Cc}\p{Cs}\uFFFD]+/gu, ' ');
  const plain = secrets.reduce((all, secret) => all.replaceAll(secret, hidden), text);
  return plain
    .replace(/\b(whsec_|tes_)[\w+/=-]+/g, hidden)
    .replace(/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`)
    .replace(
      /("?[\w-]*(?:password|secret|token|authorization|api-?key|cookie|session)[\w-]*"?\s*[:=]\s*)("[^"]*"?|[^\s,;&}]+)/gi,
      `$1${hidden}`,
    )
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, hidden)
    .replace(/\b(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])[\w+/-]{32,}={0,2}/gi, hidden)
    .slice(0, keptCharacters)
    .trim();
}
