import { Component, computed, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Combobox, type ComboboxOption } from './combobox';

@Component({
  imports: [Combobox],
  template: `<tessera-combobox
    label="City"
    [text]="chosen()"
    [options]="found()"
    (asked)="text.set($event)"
    (chosen)="chosen.set($event.text)"
    (backspaced)="emptied.set(true)"
  />`,
})
class Host {
  readonly text = signal('');
  readonly chosen = signal('Oslo');
  readonly emptied = signal(false);
  readonly found = computed<ComboboxOption[]>(() =>
    ['Oslo', 'Bergen', 'Bodø']
      .filter((name) => name.toLowerCase().includes(this.text().toLowerCase()))
      .map((name) => ({ id: name, text: name })),
  );
}

describe('a combobox', () => {
  let fixture: ComponentFixture<Host>;
  const input = () => (fixture.nativeElement as HTMLElement).querySelector('input')!;
  const options = () => [...document.querySelectorAll('[role=option]')];
  const active = () =>
    document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();
  const press = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    input().dispatchEvent(event);
    await fixture.whenStable();
    return event;
  };
  const type = async (text: string) => {
    input().value = text;
    input().dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
  });
  afterEach(() => fixture.nativeElement.remove());

  it('shows what is chosen, and opens its whole list by the arrow', async () => {
    expect(input().value).toBe('Oslo');
    expect(input().getAttribute('aria-expanded')).toBe('false');
    await press('ArrowDown');
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(input().getAttribute('aria-controls')!)!.getAttribute('role')).toBe('listbox');
    expect(options()).toHaveLength(3);
    await press('ArrowUp');
    expect(active()).toBe('Bodø');
    await press('ArrowDown');
    expect(active()).toBe('Oslo');
  });

  it('takes by Enter what typing found', async () => {
    await type('b');
    expect(active()).toBe('Bergen');
    await press('ArrowDown');
    await press('Enter');
    expect(fixture.componentInstance.chosen()).toBe('Bodø');
    expect(options()).toHaveLength(0);
    expect(input().value).toBe('Bodø');
  });

  it('gives back what was there by Escape, and leaves the next Escape to what is around it', async () => {
    await type('b');
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(input().value).toBe('Oslo');
    expect((await press('Escape')).defaultPrevented).toBe(false);
  });

  it('leaves Enter to the form while its list is closed', async () => {
    expect((await press('Enter')).defaultPrevented).toBe(false);
  });

  it('says when Backspace finds nothing to delete', async () => {
    await type('');
    await press('Backspace');
    expect(fixture.componentInstance.emptied()).toBe(true);
  });

  it('takes by a click', async () => {
    input().click();
    await fixture.whenStable();
    (options()[1] as HTMLElement).click();
    expect(fixture.componentInstance.chosen()).toBe('Bergen');
  });
});
