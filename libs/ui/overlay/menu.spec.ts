import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { Menu, MenuChoice, MenuFor, MenuItem } from './menu';

@Component({
  imports: [Menu, MenuChoice, MenuFor, MenuItem],
  template: `
    <button [tesseraMenuFor]="menu">More</button>
    <ng-template #menu>
      <tessera-menu>
        <button tesseraMenuItem icon="copy" (triggered)="done.set('copied')">Duplicate</button>
        <button tesseraMenuItem [disabled]="true" (triggered)="done.set('moved')">Move</button>
        <button tesseraMenuChoice [checked]="true">Dark</button>
      </tessera-menu>
    </ng-template>
  `,
})
class Host {
  readonly done = signal('');
}

describe('a menu', () => {
  afterEach(() => document.querySelector('.cdk-overlay-container')?.remove());

  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const trigger = fixture.nativeElement.querySelector('button') as HTMLButtonElement;
    trigger.click();
    await fixture.whenStable();
    return {
      trigger,
      done: fixture.componentInstance.done,
      items: Array.from(document.querySelectorAll<HTMLElement>('[role^=menuitem]')),
    };
  };

  it('opens below its button and says so', async () => {
    const { trigger, items } = await open();
    expect(trigger.getAttribute('aria-expanded')).toBe('true');
    expect(items.map(({ textContent }) => textContent!.trim())).toEqual(['Duplicate', 'Move', 'Dark']);
  });

  it('does what is chosen and closes', async () => {
    const { items, done } = await open();
    items[0]!.click();
    expect(done()).toBe('copied');
    expect(document.querySelector('[role=menu]')).toBeNull();
  });

  it('does nothing for an act that is not possible', async () => {
    const { items, done } = await open();
    expect(items[1]!.getAttribute('aria-disabled')).toBe('true');
    items[1]!.click();
    expect(done()).toBe('');
  });

  it('tells which choice holds', async () => {
    const { items } = await open();
    expect(items[2]!.getAttribute('aria-checked')).toBe('true');
  });
});
