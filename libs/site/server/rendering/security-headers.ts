/** Headers of everything that is sent past the server's own, by where the site is found. */
export function transportHeadersOf(publicUrl: string): Readonly<Record<string, string>> {
  return publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};
}

/**
 * Headers of every page of the site. `styleHash` is the base64 SHA-256 of its one style sheet; a shared preview stands in no frame.
 * `script` is the absolute address of the one file that may run, on the one page that has any.
 */
export function securityHeaders(
  styleHash: string,
  {
    isPreview,
    isShared = false,
    script,
  }: { readonly isPreview: boolean; readonly isShared?: boolean; readonly script?: string | undefined },
): Record<string, string> {
  const policy = [
    // Without its own origin the previewed page can neither read the editor's session nor run anything.
    ...(isPreview ? ['sandbox'] : []),
    "default-src 'none'",
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    // Only the script of the search fetches; but what looks at one from within, such as Lighthouse at robots.txt, does so by its policy.
    "connect-src 'self'",
    ...(script ? [`script-src ${script}`] : []),
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    `form-action ${isPreview ? "'none'" : "'self'"}`,
    `frame-ancestors ${isPreview && !isShared ? "'self'" : "'none'"}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(isPreview && { 'x-robots-tag': 'noindex' }),
  };
}
