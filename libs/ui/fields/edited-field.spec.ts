import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { describeFields, field, type FieldSchema, type Json } from '@tessera/models';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EditedField } from './edited-field';
import { fieldProblems } from './field-context';
import { provideFieldWidgets } from './field-widgets';

const everyField = describeFields({
  line: field.text({ max: 20 }),
  lines: field.text({ multiline: true }),
  count: field.integer({ min: 1, max: 9 }),
  price: field.decimal(),
  isOpen: field.boolean(),
  size: field.choice({ choices: { s: 'Small', l: 'Large' } }),
  days: field.choices({ choices: { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday' } }),
  day: field.date(),
  hour: field.time(),
  moment: field.dateTime(),
  tint: field.colour(),
  site: field.url(),
  mail: field.email(),
  words: field.list(field.text({ max: 30 })),
  steps: field.list(field.group({ what: field.text(), when: field.date() })),
  raw: field.json(),
  place: field.location(),
  fee: field.money({ currencies: ['EUR', 'JPY'] }),
  span: field.duration(),
  many: field.choices({ choices: Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`c${n}`, `Choice ${n}`])) }),
});

const schemaOf = (name: string) => everyField.find((each) => each.name === name)!;
const problems = signal<Record<string, string>>({});

@Component({
  imports: [EditedField],
  template: `<tessera-edited-field
    [schema]="schema()"
    [value]="value()"
    [path]="schema().name"
    (valueChange)="value.set($event)"
  />`,
})
class Host {
  readonly schema = signal<FieldSchema>(schemaOf('line'));
  readonly value = signal<Json | undefined>(undefined);
}

@Component({ selector: 'tessera-test-stars', template: '★' })
class Stars {}

let fixture: ComponentFixture<Host>;
let host: Host;
const element = () => fixture.nativeElement as HTMLElement;

beforeEach(() => {
  problems.set({});
  TestBed.configureTestingModule({
    providers: [
      provideFieldWidgets({ stars: Stars }),
      { provide: fieldProblems, useValue: { at: (path: string) => problems()[path] ?? null } },
    ],
  });
});

const draw = async (name: string, value?: Json) => {
  fixture = TestBed.createComponent(Host);
  host = fixture.componentInstance;
  host.schema.set(schemaOf(name));
  host.value.set(value);
  await vi.waitFor(async () => {
    await fixture.whenStable();
    expect(element().querySelector('input, textarea, select, button')).not.toBeNull();
  });
};
const control = <E extends HTMLElement = HTMLInputElement>(selector = 'input, textarea, select') =>
  element().querySelector<E>(selector)!;
const type = async (text: string, selector?: string) => {
  control(selector).value = text;
  control(selector).dispatchEvent(new Event('input', { bubbles: true }));
  control(selector).dispatchEvent(new Event('change', { bubbles: true }));
  await fixture.whenStable();
};
const wrong = () => element().querySelector('.wrong')?.textContent?.trim();

describe('a field that is edited', () => {
  it('has its label bound to the control', async () => {
    await draw('line', 'words');
    expect(element().querySelector('label')!.htmlFor).toBe(control().id);
    expect(control().value).toBe('words');
  });

  it('gives what is typed', async () => {
    await draw('line');
    await type('new words');
    expect(host.value()).toBe('new words');
    expect(control().maxLength).toBe(20);
  });

  it('says what the server said about it', async () => {
    await draw('line');
    problems.set({ line: 'Not like this.' });
    await fixture.whenStable();
    expect(wrong()).toBe('Not like this.');
    expect(control().getAttribute('aria-invalid')).toBe('true');
  });

  it('is drawn by the widget of an extension', async () => {
    fixture = TestBed.createComponent(Host);
    fixture.componentInstance.schema.set({ ...schemaOf('line'), widget: 'stars' });
    await fixture.whenStable();
    expect(element().textContent).toContain('★');
  });

  it('can be edited as JSON when its widget is not installed', async () => {
    fixture = TestBed.createComponent(Host);
    host = fixture.componentInstance;
    host.schema.set({ ...schemaOf('line'), widget: 'moons' });
    await vi.waitFor(async () => {
      await fixture.whenStable();
      expect(element().querySelector('textarea')).not.toBeNull();
    });
    await type('{"moons":2}');
    expect(host.value()).toEqual({ moons: 2 });
  });
});

describe('numbers', () => {
  it('are numbers, or nothing', async () => {
    await draw('count');
    await type('7');
    expect(host.value()).toBe(7);
    await type('');
    expect(host.value()).toBeNull();
  });

  it.each([
    ['7.5', 'Type a whole number.'],
    ['seven', 'Type a whole number.'],
    ['12', 'Type 9 or less.'],
    ['0', 'Type 1 or more.'],
  ])('%s stays in the control and is no value: %s', async (text, words) => {
    await draw('count', 3);
    await type(text);
    expect(wrong()).toBe(words);
    expect(host.value()).toBe(3);
    expect(control().value).toBe(text);
  });

  it('keep every digit of a decimal, also behind a comma', async () => {
    await draw('price');
    await type('1234567890123456,05');
    expect(host.value()).toBe('1234567890123456.05');
  });
});

describe('values of a form of their own', () => {
  it('money is typed as people write it and kept in minor units', async () => {
    await draw('fee');
    await type('12,5', 'input');
    expect(host.value()).toEqual({ amount: 1250, currency: 'EUR' });
    expect(control('input').value).toBe('12,5');
    await type('12.345', 'input');
    expect(wrong()).toBe('Type an amount such as 12.50.');
    await type('1250', 'input');
    await type('JPY', 'select');
    expect(host.value()).toEqual({ amount: 1250, currency: 'JPY' });
    await type('', 'input');
    expect(host.value()).toBeNull();
  });

  it('a length of time is typed in words and shown as it was understood', async () => {
    await draw('span', 'PT1H30M');
    expect(control().value).toBe('1h 30m');
    control().value = '90 min';
    control().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(host.value()).toBe('PT90M');
    control().dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(control().value).toBe('90m');
    await type('soon');
    expect(wrong()).toBe('Type a length of time such as 1h 30m.');
  });

  it('a place takes both degrees in one paste', async () => {
    await draw('place');
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => '59.9139, 10.7522' } });
    element().querySelectorAll('input')[1]!.dispatchEvent(paste);
    await fixture.whenStable();
    expect(host.value()).toEqual({ label: '', latitude: 59.9139, longitude: 10.7522 });
    await type('Oslo', 'input');
    expect(host.value()).toEqual({ label: 'Oslo', latitude: 59.9139, longitude: 10.7522 });
  });

  it('many choices are tokens that are searched', async () => {
    await draw('many', ['c3']);
    expect(element().querySelector('tessera-tokens')!.textContent).toContain('Choice 3');
    control().value = 'choice 1';
    control().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    control().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await fixture.whenStable();
    expect(host.value()).toEqual(['c1', 'c3']);
    element().querySelector<HTMLButtonElement>('[aria-label="Remove Choice 3"]')!.click();
    expect(host.value()).toEqual(['c1']);
  });
});

describe('choices', () => {
  it('one of a set', async () => {
    await draw('size');
    await type('l', 'select');
    expect(host.value()).toBe('l');
    await type('', 'select');
    expect(host.value()).toBeNull();
  });

  it('several, in the order of the set', async () => {
    await draw('days', ['we']);
    element().querySelectorAll<HTMLInputElement>('input')[0]!.click();
    expect(host.value()).toEqual(['mo', 'we']);
  });

  it('yes or no', async () => {
    await draw('isOpen');
    control().click();
    expect(host.value()).toBe(true);
  });
});

describe('times', () => {
  it('are days and hours as the server has them', async () => {
    await draw('day');
    await type('2026-11-22');
    expect(host.value()).toBe('2026-11-22');
    await draw('hour');
    await type('09:30');
    expect(host.value()).toBe('09:30');
  });

  it('are instants in UTC with milliseconds', async () => {
    await draw('moment');
    await type('2026-11-22T09:30');
    expect(host.value()).toBe(new Date('2026-11-22T09:30').toISOString());
  });
});

describe('texts of a form of their own', () => {
  it('are empty when nothing is typed', async () => {
    await draw('mail', 'a@b.c');
    await type('  ');
    expect(host.value()).toBeNull();
    expect(control().type).toBe('email');
  });

  it('take a colour that is one', async () => {
    await draw('tint');
    await type('#3B5BDB', 'input[type=text]');
    expect(host.value()).toBe('#3b5bdb');
    await type('blue', 'input[type=text]');
    expect(wrong()).toBe('Type a colour such as #3b5bdb.');
    expect(host.value()).toBe('#3b5bdb');
  });

  it('take JSON once it is whole', async () => {
    await draw('raw', { a: 1 });
    await type('{"a":');
    expect(wrong()).toBe('Not JSON yet: this "{" is not closed yet (line 1, column 6).');
    expect(host.value()).toEqual({ a: 1 });
    await type('[true]');
    expect(host.value()).toEqual([true]);
  });
});

describe('lists', () => {
  it('of words end a word by Enter and take it back by Backspace', async () => {
    await draw('words', ['one']);
    const press = (key: string) =>
      control().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    control().value = 'two';
    press('Enter');
    await fixture.whenStable();
    expect(host.value()).toEqual(['one', 'two']);
    press('Backspace');
    await fixture.whenStable();
    expect(host.value()).toEqual(['one']);
    expect(control().value).toBe('two');
  });

  it('keep the keyboard, whatever is done to an item', async () => {
    await draw('steps', [{ what: 'a' }, { what: 'b' }]);
    await vi.waitFor(() => expect(element().querySelectorAll('tessera-group-widget input')).not.toHaveLength(0));
    document.body.append(element());
    const button = (name: string, at: number) =>
      element().querySelectorAll<HTMLButtonElement>(`button[aria-label="${name}"]`)[at]!;
    button('Move down', 0).click();
    expect(document.activeElement).toBe(button('Move up', 1));
    button('Move up', 1).click();
    expect(document.activeElement).toBe(button('Move down', 0));
    element().querySelector<HTMLButtonElement>('tessera-list-widget > button')!.click();
    expect(document.activeElement).toBe(element().querySelectorAll('li')[2]!.querySelector('input'));
    button('Remove', 2).click();
    expect(document.activeElement).toBe(button('Remove', 1));
    button('Remove', 0).click();
    button('Remove', 0).click();
    expect(document.activeElement?.textContent?.trim()).toMatch(/^Add /);
    element().remove();
  });

  it('of groups grow, change and shrink', async () => {
    await draw('steps', [{ what: 'a' }, { what: 'b' }]);
    await vi.waitFor(() => expect(element().querySelectorAll('tessera-group-widget')).toHaveLength(2));
    element().querySelector<HTMLButtonElement>('button[aria-label="Move down"]')!.click();
    expect(host.value()).toEqual([{ what: 'b' }, { what: 'a' }]);
    await fixture.whenStable();
    element().querySelector<HTMLButtonElement>('button[aria-label="Remove"]')!.click();
    expect(host.value()).toEqual([{ what: 'a' }]);
  });
});
