import type { ComponentChild } from 'preact';

/** Of the notice alone, whatever the theme. */
export const sharedNoticeStyles =
  '.shared-draft{position:sticky;top:0;z-index:9999;margin:0;padding:.5rem 1rem;background:#1f2333;color:#fff;font:500 .875rem/1.5 system-ui,sans-serif;text-align:center}@media print{.shared-draft{display:none}}';

/** Says above a shared draft that it is one, and how long it can be read. `until` is written out already. */
export function SharedNotice({ until }: { readonly until: string }): ComponentChild {
  return (
    <aside class="shared-draft" lang="en" aria-label="About this preview">
      Preview of a draft. It shows what the page says now, and may change. This link works until {until}.
    </aside>
  );
}
