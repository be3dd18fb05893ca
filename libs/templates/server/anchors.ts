/** Hands out ids for headings of one page, each once, so that a part of the page can be linked to. */
export class Anchors {
  private readonly taken: Set<string>;

  /** `reserved` are the ids that the layout uses itself. */
  constructor(reserved: Iterable<string> = []) {
    this.taken = new Set(reserved);
  }

  /** `Über uns & mehr` → `über-uns-mehr`; the second of the same words gets `-2`. */
  of(text: string): string {
    const words =
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const slug = words.join('-').slice(0, 60).replace(/-+$/, '').toWellFormed() || 'section';
    // Ids that begin with a digit are valid, yet no plain CSS selector.
    const base = /^\p{N}/u.test(slug) ? `section-${slug}` : slug;
    let id = base;
    for (let n = 2; this.taken.has(id); n++) id = `${base}-${n}`;
    this.taken.add(id);
    return id;
  }
}
