import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Toasts } from '@tessera/ui';
import { vi } from 'vitest';
import { ListScreen } from './list-screen';
import type { ListServer } from './list-server.harness';

/** The screen of a list as somebody uses it, over a server in memory. */
export class ListPage {
  private root!: HTMLElement;
  private screen!: ListScreen;

  private constructor(private readonly server: ListServer) {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        server.providers(),
        provideRouter([
          { path: ':scope/:entities', component: ListScreen },
          { path: ':scope/:entities/:id', children: [] },
        ]),
      ],
    });
  }

  static async open(server: ListServer, url = '/test/venues'): Promise<ListPage> {
    const page = new ListPage(server);
    const harness = await RouterTestingHarness.create();
    page.screen = await harness.navigateByUrl(url, ListScreen);
    page.root = harness.fixture.nativeElement as HTMLElement;
    document.body.append(page.root);
    await page.settle();
    return page;
  }

  close(): void {
    this.root.remove();
    document.querySelector('.cdk-overlay-container')?.remove();
  }

  /** Until nothing is on its way any more, neither to the server nor to the screen. */
  async settle(): Promise<void> {
    do {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await TestBed.inject(ApplicationRef).whenStable();
    } while (this.server.isBusy() || this.root.querySelector('.loading') !== null);
  }

  /** Until it holds; what is opened for the first time has to be loaded. */
  async until(check: () => void): Promise<void> {
    await vi.waitFor(check, { timeout: 4_500 });
  }

  async go(url: string): Promise<void> {
    await TestBed.inject(Router).navigateByUrl(url);
    await this.settle();
  }

  /** The address, decoded. */
  url(): string {
    return decodeURIComponent(TestBed.inject(Router).url);
  }

  toast(): string | undefined {
    return TestBed.inject(Toasts).current()?.text;
  }

  /** Presses "Undo" of the toast. */
  undo(): void {
    TestBed.inject(Toasts).current()!.undo!();
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }

  all(selector: string): HTMLElement[] {
    return all(selector, this.root);
  }

  text(selector?: string): string {
    return words(selector ? this.find(selector) : this.root);
  }

  button(label: string, within: ParentNode = this.root): HTMLElement {
    return buttonOf(label, within);
  }

  async click(element: HTMLElement, options: MouseEventInit = {}): Promise<void> {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
    await this.settle();
  }

  async press(key: string, options: KeyboardEventInit = {}, at: Element = this.grid()): Promise<void> {
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
    await this.settle();
  }

  /** Keys that follow each other before Angular would draw by itself, each where the one before led to. */
  pressFast(...keys: ReadonlyArray<string | readonly [key: string, options: KeyboardEventInit]>): void {
    for (const each of keys) {
      const [key, options] = typeof each === 'string' ? [each, {}] : each;
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
      );
    }
  }

  async type(input: HTMLElement, text: string): Promise<void> {
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  async choose(select: HTMLElement, value: string): Promise<void> {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** Drags one element onto another. */
  async drag(from: HTMLElement, onto: HTMLElement): Promise<void> {
    from.dispatchEvent(new Event('dragstart', { bubbles: true }));
    onto.dispatchEvent(new Event('dragover', { bubbles: true, cancelable: true }));
    onto.dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    await this.settle();
  }

  /** Others changed these records, as the stream of changes would tell. */
  refresh(ids: readonly string[]): void {
    void this.screen.refresh(ids);
  }

  grid(): HTMLElement {
    return this.find('[role=grid]')!;
  }

  heads(): HTMLElement[] {
    return this.all('[role=columnheader].column');
  }

  rows(): HTMLElement[] {
    return this.all('.body .row:not(.waiting)');
  }

  /** What stands in the first column of each row. */
  names(): string[] {
    return this.rows().map((row) => words(row.querySelector('.cell')));
  }

  cells(row: number): string[] {
    return all('[role=gridcell].cell', this.rows()[row]!).map(words);
  }

  /** What the cell or head says that has the keyboard. */
  here(): string {
    return words(document.getElementById(this.grid().getAttribute('aria-activedescendant')!));
  }

  /** Types into the editor of a cell and leaves it by a key. */
  async edit(text: string, key = 'Enter'): Promise<void> {
    const input = () => document.querySelector<HTMLInputElement>('tessera-cell-editor input');
    await this.until(() => {
      if (!input()) throw new Error('No cell is edited.');
    });
    await this.type(input()!, text);
    await this.press(key, {}, input()!);
  }

  /** A dialog or popover by the name of its component; it may still have to be loaded. */
  async dialog(selector: string): Promise<HTMLElement> {
    await this.until(() => {
      if (!document.querySelector(`${selector} button, ${selector} input`)) throw new Error(`No ${selector} is open.`);
    });
    await this.settle();
    return document.querySelector<HTMLElement>(selector)!;
  }
}

export function all(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** The text of an element as it is read. */
export function words(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function buttonOf(label: string, within: ParentNode = document): HTMLElement {
  return all('button, a', within).find((each) => words(each) === label || each.ariaLabel === label)!;
}
