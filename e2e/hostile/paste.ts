import type { Page } from '@playwright/test';
import type { Sample } from './sample';

/** What pasting a sample left in the writing surface. */
export interface Pasted {
  readonly name: string;
  readonly html: string;
  /** What was left, copied and pasted once more. */
  readonly again: string;
}

/** Pastes each sample into an empty text, and what is copied from that into another. */
export async function pasteEach(page: Page, samples: readonly Sample[]): Promise<Pasted[]> {
  // A text is an editor of its own once somebody writes in it.
  await page.getByText('Write over this', { exact: true }).click();
  const surface = page.locator('[contenteditable=true]:focus');
  return await surface.evaluate((element, all) => {
    // TipTap leaves its editor at the element in which one writes.
    const { editor } = element as HTMLElement & { readonly editor: WritingSurface };
    const paste = (html: string): string => {
      editor.commands.clearContent();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', html);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      // A break at the end of a line shows nothing and is not read again.
      return element.innerHTML
        .replaceAll('<img class="ProseMirror-separator" alt="">', '')
        .replace(/(?:<br>)?<br class="ProseMirror-trailingBreak">/g, '');
    };
    const copied = (): string => {
      editor.commands.selectAll();
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/html');
    };
    return all.map(({ name, text }) => {
      const html = paste(text);
      return { name, html, again: paste(copied()) };
    });
  }, samples);
}

interface WritingSurface {
  readonly commands: { clearContent(): void; selectAll(): void };
}
