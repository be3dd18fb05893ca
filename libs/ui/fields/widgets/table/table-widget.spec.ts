import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describeFields, field, type Json } from '@tessera/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EditedField } from '../../edited-field';

@Component({
  imports: [EditedField],
  template: `<tessera-edited-field
    [schema]="schema"
    [value]="value()"
    path="table"
    (valueChange)="value.set($event)"
  />`,
})
class Host {
  readonly schema = describeFields({ table: field.table() })[0]!;
  readonly value = signal<Json | undefined>({ rows: [['Tile', 'Colours']] });
}

let element: HTMLElement;
const cells = () => [...element.querySelectorAll('input')];
const press = (...keys: string[]) => {
  for (const key of keys)
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

beforeEach(async () => {
  element = TestBed.createComponent(Host).nativeElement as HTMLElement;
  document.body.append(element);
  await vi.waitFor(() => expect(cells()).toHaveLength(2));
});
afterEach(() => element.remove());

describe('a table', () => {
  it('grows by Enter and has the keyboard in the new row at once', () => {
    cells()[1]!.focus();
    press('Enter', 'Enter');
    expect(cells()).toHaveLength(6);
    expect(document.activeElement).toBe(cells()[5]);
    press('ArrowUp', 'ArrowLeft');
    expect(document.activeElement).toBe(cells()[2]);
  });

  it('keeps the keyboard in it when a row goes', () => {
    cells()[0]!.focus();
    press('Enter');
    element.querySelector<HTMLButtonElement>('[aria-label="Remove the row"]')!.click();
    expect(document.activeElement).toBe(cells()[0]);
  });
});
