import { createHash } from 'node:crypto';
import type { Rendered } from './renderer';
import { securityHeaders } from './security-headers';

const styles =
  'body{max-width:32rem;margin:20vh auto 0;padding:0 1.5rem;font:1.125rem/1.6 system-ui,sans-serif;color-scheme:light dark}';
const styleHash = createHash('sha256').update(styles).digest('base64');

/** A page that says one thing, without theme, database or script: for moments when these are not to be had. Both texts are HTML. */
export function plainPage(title: string, text: string, { isPreview }: { readonly isPreview: boolean }): Rendered {
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<style>${styles}</style>
</head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`;
  const headers = securityHeaders(styleHash, { isPreview, isShared: isPreview });
  return { html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } };
}
