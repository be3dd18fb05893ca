import { createHash } from 'node:crypto';
import type { Rendered } from './renderer';
import { securityHeaders } from './security-headers';

const styles =
  'body{max-width:32rem;margin:20vh auto 0;padding:0 1.5rem;font:1.125rem/1.6 system-ui,sans-serif;color-scheme:light dark}';

/** What a link says that shows nothing any more; it tells neither which page it was nor whether there ever was such a link. */
export function endedPreview(): Rendered {
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This preview has ended</title>
<meta name="robots" content="noindex">
<style>${styles}</style>
</head>
<body><main><h1>This preview has ended</h1><p>The link has expired, or was withdrawn. Ask the person who sent it to you for a new one.</p></main></body>
</html>
`;
  const styleHash = createHash('sha256').update(styles).digest('base64');
  const headers = securityHeaders(styleHash, { isPreview: true, isShared: true });
  return { html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } };
}
