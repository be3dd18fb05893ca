import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Injector } from '@angular/core';
import { Commands } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPalette } from './open-palette';

const publish = vi.fn();
const preview = vi.fn();

@Component({ template: '' })
class Screen {
  constructor() {
    TestBed.inject(Commands).add(() => [
      { id: 'publish', label: 'Publish', group: 'Page', run: publish },
      { id: 'preview', label: 'Preview', group: 'Page', run: preview },
      { id: 'sign-out', label: 'Sign out', group: 'You', run: () => undefined },
    ]);
  }
}

describe('the command palette', () => {
  let closed: Promise<void>;
  const input = (): HTMLInputElement => document.querySelector('[role=combobox]')!;
  const options = (): HTMLElement[] => Array.from(document.querySelectorAll('[role=option]'));
  const chosen = (): string =>
    document.getElementById(input().getAttribute('aria-activedescendant')!)!.textContent!.trim();
  const settle = async (): Promise<void> => {
    await vi.waitFor(() => Promise.resolve());
    TestBed.tick();
  };
  const press = async (key: string): Promise<void> => {
    input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  const type = async (text: string): Promise<void> => {
    input().value = text;
    input().dispatchEvent(new Event('input'));
    await settle();
  };

  beforeEach(async () => {
    Element.prototype.scrollIntoView = () => undefined;
    publish.mockReset();
    preview.mockReset();
    TestBed.createComponent(Screen);
    closed = openPalette(TestBed.inject(Injector));
    await settle();
  });
  afterEach(() => document.querySelector('.cdk-overlay-container')?.remove());

  it('offers what can be done, the first chosen', () => {
    expect(options()).toHaveLength(3);
    expect(chosen()).toBe('Publish');
  });

  it('is used by the keyboard alone, around its ends', async () => {
    await press('ArrowUp');
    expect(chosen()).toBe('Sign out');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(chosen()).toBe('Preview');
    await press('Enter');
    await closed;
    expect(preview).toHaveBeenCalledOnce();
  });

  it('narrows to what is typed and does it', async () => {
    await press('ArrowDown');
    await type('pub');
    expect(options()).toHaveLength(1);
    await press('Enter');
    await closed;
    expect(publish).toHaveBeenCalledOnce();
  });

  it('says so when nothing fits, and Enter does nothing', async () => {
    await type('xyzzy');
    expect(document.querySelector('.foot')!.textContent).toMatch(/Nothing was found for “xyzzy”|Searching/);
    await press('Enter');
    expect(document.querySelector('tessera-palette')).not.toBeNull();
  });
});
