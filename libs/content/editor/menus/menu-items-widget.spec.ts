import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { fieldContext } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentServer } from '../content-api.harness';
import { MenuItemsWidget } from './menu-items-widget';

const value = signal<unknown>([]);

@Component({
  imports: [MenuItemsWidget],
  providers: [{ provide: fieldContext, useValue: { value, set: value.set, complain: () => undefined } }],
  template: `<tessera-menu-items-widget />`,
})
class Host {}

let element: HTMLElement;
const button = (words: string) =>
  [...element.querySelectorAll('button')].find((each) => each.textContent!.includes(words))!;
const labels = () => (value() as Array<{ label: string }>).map(({ label }) => label);
const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));

beforeEach(async () => {
  value.set([]);
  TestBed.configureTestingModule({ providers: new ContentServer().providers() });
  const fixture = TestBed.createComponent(Host);
  element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
});
afterEach(() => element.remove());

describe('the lines of a menu', () => {
  const type = (words: string) => {
    const input = document.activeElement as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('are written in as soon as they are added, and move as fast as keys come', () => {
    for (const words of ['One', 'Two', 'Three']) {
      button('Add a heading').click();
      type(words);
    }
    press('ArrowUp');
    press('ArrowUp');
    expect(labels()).toEqual(['Three', 'One', 'Two']);
    expect((document.activeElement as HTMLInputElement).value).toBe('Three');
  });

  it('go one after another, and the keyboard ends where a new one is added', () => {
    for (const words of ['One', 'Two']) {
      button('Add a heading').click();
      type(words);
    }
    element.querySelectorAll<HTMLElement>('[aria-label^="Remove"]')[0]!.click();
    expect((document.activeElement as HTMLInputElement).value).toBe('Two');
    element.querySelector<HTMLElement>('[aria-label^="Remove"]')!.click();
    expect(element.contains(document.activeElement)).toBe(true);
  });
});
