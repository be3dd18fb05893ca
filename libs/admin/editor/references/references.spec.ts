import { ApplicationRef, Component, inject, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describeFields, field, type FieldSchema, type Json } from '@tessera/models';
import { EditedField } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordsServer } from '../form/records-server.harness';

const target = { name: 'test.person' };
const fields = describeFields({ owner: field.reference(target), guides: field.references(target) });

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
  readonly schema = signal<FieldSchema>(fields[0]!);
  readonly value = signal<Json | undefined>(null);
  readonly app = inject(ApplicationRef);
}

vi.setConfig({ testTimeout: 30_000 });
let server: RecordsServer;
let fixture: ComponentFixture<Host>;
let [anna, bodil, cecilie]: string[] = [];
const element = () => fixture.nativeElement as HTMLElement;
const input = () => element().querySelector<HTMLInputElement>('[role=combobox]')!;
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const texts = () => options().map(({ textContent }) => textContent!.trim());
const tokens = () => [...element().querySelectorAll('.token .name')].map(({ textContent }) => textContent!.trim());
const value = () => fixture.componentInstance.value();
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000 });
const press = async (key: string, target: Element = input(), more: KeyboardEventInit = {}) => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await new Promise((resolve) => setTimeout(resolve, 5));
};
const type = async (text: string) => {
  input().value = text;
  input().dispatchEvent(new Event('input'));
  await new Promise((resolve) => setTimeout(resolve, 5));
};

const draw = async (index: number, given: Json) => {
  fixture = TestBed.createComponent(Host);
  document.body.append(element());
  fixture.componentInstance.schema.set(fields[index]!);
  fixture.componentInstance.value.set(given);
  await eventually(() => expect(input()).not.toBeNull());
};

beforeEach(() => {
  server = new RecordsServer();
  TestBed.configureTestingModule({ providers: [server.providers(), provideRouter([])] });
  [anna, bodil, cecilie] = ['Anna', 'Bodil', 'Cecilie'].map((name) => server.add('test/people', { name }));
});
afterEach(() => {
  document.querySelectorAll('.cdk-overlay-container').forEach((each) => each.remove());
  element().remove();
});

describe('a reference', () => {
  it('is named, and chosen from what its words find', async () => {
    await draw(0, anna!);
    await eventually(() => expect(input().value).toBe('Anna'));
    await type('ceci');
    await eventually(() => expect(texts()[0]).toBe('Cecilie'));
    await press('Enter');
    await eventually(() => expect(value()).toBe(cecilie));
    await eventually(() => expect(input().value).toBe('Cecilie'));
  });

  it('offers first what was chosen lately', async () => {
    await draw(0, null);
    await type('bodil');
    await eventually(() => expect(texts()[0]).toBe('Bodil'));
    await press('Enter');
    await eventually(() => expect(value()).toBe(bodil));
    await press('ArrowDown');
    await eventually(() => expect(texts()).toEqual(['Bodil', 'Anna', 'Cecilie', 'Create a person…']));
    expect(document.querySelector('.heading')!.textContent).toBe('Recent');
  });

  it('is cleared', async () => {
    await draw(0, anna!);
    await eventually(() => expect(element().querySelector('[aria-label=Clear]')).not.toBeNull());
    element().querySelector<HTMLButtonElement>('[aria-label=Clear]')!.click();
    expect(value()).toBeNull();
  });

  it('leads to a record that is created here, in a drawer, by the words already typed', async () => {
    await draw(0, null);
    await type('Dagny');
    await eventually(() => expect(texts()).toEqual(['Create “Dagny”…']));
    await press('Enter');
    await eventually(() =>
      expect(document.querySelector<HTMLInputElement>('tessera-drawer-form input')?.value).toBe('Dagny'),
    );
    const create = [...document.querySelectorAll<HTMLButtonElement>('tessera-drawer-form footer button')].at(-1)!;
    create.click();
    await eventually(() => expect(value()).not.toBeNull());
    expect(server.record('test/people', value() as string)).toMatchObject({ name: 'Dagny' });
    await eventually(() => expect(input().value).toBe('Dagny'));
  });

  it('offers to create nothing to who may add nothing', async () => {
    server.describe('test/people', { may: { add: false, change: true, delete: true } });
    await draw(0, null);
    await type('Dagny');
    await eventually(() => expect(document.querySelector('[role=status]')?.textContent).toBe('Nothing found.'));
    expect(options()).toEqual([]);
  });

  it('to what one may not see keeps its value and shows nothing of it', async () => {
    server.schemas.delete('test/people');
    fixture = TestBed.createComponent(Host);
    document.body.append(element());
    fixture.componentInstance.value.set(anna!);
    await eventually(() => expect(element().textContent).toContain('Refers to something you may not see.'));
    expect(value()).toBe(anna);
    expect(server.asked).toEqual(['GET schema/entities']);
  });

  it('asks for the names of many at once', async () => {
    await draw(1, [anna!, bodil!, cecilie!]);
    await eventually(() => expect(tokens()).toEqual(['Anna', 'Bodil', 'Cecilie']));
    expect(server.asked.filter((each) => each.includes('ids='))).toHaveLength(1);
  });
});

describe('several references', () => {
  it('grow by what is chosen and shrink by Delete', async () => {
    await draw(1, [anna!]);
    await type('bod');
    await eventually(() => expect(texts()[0]).toBe('Bodil'));
    await press('Enter');
    await eventually(() => expect(value()).toEqual([anna, bodil]));
    await eventually(() => expect(tokens()).toHaveLength(2));
    await press('Delete', element().querySelector('.token .name')!);
    expect(value()).toEqual([bodil]);
  });

  it('keep an order that Alt and an arrow key changes', async () => {
    await draw(1, [anna!, bodil!, cecilie!]);
    await eventually(() => expect(tokens()).toEqual(['Anna', 'Bodil', 'Cecilie']));
    await press('ArrowRight', element().querySelectorAll('.token .name')[0]!, { altKey: true });
    expect(value()).toEqual([bodil, anna, cecilie]);
    await eventually(() => expect(document.activeElement?.textContent?.trim()).toBe('Anna'));
  });

  it('hear keys that follow each other fast', async () => {
    await draw(1, [anna!, bodil!, cecilie!]);
    await eventually(() => expect(tokens()).toEqual(['Anna', 'Bodil', 'Cecilie']));
    element().querySelector<HTMLElement>('.token .name')!.focus();
    const pressFast = (key: string, altKey = false) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true }));
    pressFast('ArrowRight', true);
    pressFast('ArrowRight', true);
    expect(value()).toEqual([bodil, cecilie, anna]);
    for (let rest = 3; rest > 0; rest--) pressFast('Delete');
    expect(value()).toBeNull();
    expect(document.activeElement).toBe(input());
  });

  it('are not offered twice', async () => {
    await draw(1, [anna!]);
    await eventually(() => expect(tokens()).toEqual(['Anna']));
    await press('ArrowDown');
    await eventually(() => expect(texts()).toEqual(['Bodil', 'Cecilie', 'Create a person…']));
  });
});
