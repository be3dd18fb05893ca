import { ApplicationRef, Component, inject, input } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fieldProblems } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntitySchemas } from '../../schema/entity-schemas';
import { RecordsApi } from '../../records/records-api';
import { problem, RecordsServer } from '../records-server.harness';
import { RecordEdit } from '../state/record-edit';
import { InlineTable } from './inline-table';

@Component({
  imports: [InlineTable],
  providers: [RecordEdit, { provide: fieldProblems, useFactory: () => inject(RecordEdit).problems }],
  template: `@if (isOpen()) {
    <tessera-inline-table [inline]="edit.schema().inlines[0]!" />
  }`,
})
class Host {
  readonly isOpen = input(false);
  readonly edit = inject(RecordEdit);
}

vi.setConfig({ testTimeout: 30_000 });
const openings = 'test/openings';
let server: RecordsServer;
let fixture: ComponentFixture<Host>;
let venue: string;
const element = () => fixture.nativeElement as HTMLElement;
const edit = () => fixture.componentInstance.edit;
const rows = () => [...element().querySelectorAll<HTMLElement>('tbody tr:not(.note)')];
const cells = (row: number) => [...rows()[row]!.querySelectorAll<HTMLInputElement>('input')];
const days = () => rows().map((_, row) => cells(row)[0]!.value);
const button = (name: string) =>
  [...element().querySelectorAll<HTMLButtonElement>('button')].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent!.trim() === name,
  )!;
const settled = async () => {
  for (let round = 0; round < 4; round++) {
    await TestBed.inject(ApplicationRef).whenStable();
    await new Promise((resolve) => setTimeout(resolve));
  }
};
const press = async (name: string) => {
  button(name).click();
  await settled();
};
const type = async (cell: HTMLInputElement, text: string) => {
  cell.value = text;
  cell.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
};
const stored = () =>
  server
    .records(openings)
    .sort((a, b) => Number(a['place']) - Number(b['place']))
    .map(({ day, place }) => `${String(place)} ${String(day)}`);

beforeEach(async () => {
  server = new RecordsServer();
  TestBed.configureTestingModule({ providers: [server.providers(), provideRouter([])] });
  venue = server.add('test/venues', { name: 'Blå', isOpen: true });
  server.add(openings, { venue, day: 'Monday', seats: 5, place: 0 });
  server.add(openings, { venue, day: 'Tuesday', seats: 6, place: 1 });
  server.add(openings, { venue: 'another', day: 'Sunday', seats: 1, place: 0 });
  await TestBed.inject(EntitySchemas).load();
  fixture = TestBed.createComponent(Host);
  document.body.append(element());
  edit().open(server.schemas.get('test/venues')!, await TestBed.inject(RecordsApi).read('test/venues', venue));
  fixture.componentRef.setInput('isOpen', true);
  await vi.waitFor(
    async () => {
      await settled();
      expect(rows()).toHaveLength(2);
      expect(cells(0)).toHaveLength(2);
    },
    { timeout: 15_000 },
  );
  server.asked.length = 0;
});
afterEach(() => element().remove());

describe('rows below a record', () => {
  it('are those that refer to it, in their order', () => {
    expect(days()).toEqual(['Monday', 'Tuesday']);
    expect(edit().isDirty()).toBe(false);
  });

  it('are added, changed and removed in one batch with the record', async () => {
    await press('Add opening');
    await type(cells(2)[0]!, 'Friday');
    await type(cells(0)[1]!, '50');
    await press('Remove Tuesday');
    expect(element().textContent).toContain('Tuesday goes when you save.');
    expect(edit().isDirty()).toBe(true);
    expect(await edit().save()).toBe('saved');
    expect(server.asked.filter((each) => each.startsWith('POST'))).toEqual([`POST ${openings}/batch`]);
    expect(server.records(openings).filter((each) => each['venue'] === venue)).toMatchObject([
      { day: 'Monday', seats: 50 },
      { day: 'Friday', venue },
    ]);
    await settled();
    expect(days()).toEqual(['Monday', 'Friday']);
    expect(edit().isDirty()).toBe(false);
  });

  it('that were removed come back until they are saved', async () => {
    await press('Remove Tuesday');
    await press('Bring back');
    expect(edit().isDirty()).toBe(false);
  });

  it('hear keys that follow each other fast', () => {
    button('Move Monday by the arrow keys').focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(days()).toEqual(['Tuesday', 'Monday']);
    button('Add opening').click();
    expect(document.activeElement).toBe(cells(2)[0]);
    button('Remove Monday').focus();
    button('Remove Monday').click();
    expect(document.activeElement!.getAttribute('aria-label')).toContain('Remove ');
    button('Bring back').click();
    expect(days()).toContain('Monday');
  });

  it('move by the arrow keys', async () => {
    const grip = button('Move Monday by the arrow keys');
    grip.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await settled();
    expect(days()).toEqual(['Tuesday', 'Monday']);
    expect(document.activeElement!.getAttribute('aria-label')).toBe('Move Monday by the arrow keys');
    await edit().save();
    expect(stored().filter((each) => !each.includes('Sunday'))).toEqual(['0 Tuesday', '1 Monday']);
  });

  it('say in their cell what keeps them from being saved', async () => {
    await press('Add opening');
    expect(await edit().save()).toBe('invalid');
    await settled();
    expect(server.asked.some((each) => each.startsWith('POST'))).toBe(false);
    expect(rows()[2]!.textContent).toContain('This is needed.');
  });

  it('say what the server refuses at the very row', async () => {
    await type(cells(1)[1]!, '7');
    server.instead = ({ method }) =>
      method === 'POST'
        ? problem(422, 'test.invalid', 'Nothing was changed.', {
            errors: [{ path: 'change.0.seats', code: 'x', message: 'Too many for this room.' }],
          })
        : undefined;
    expect(await edit().save()).toBe('refused');
    await settled();
    expect(rows()[1]!.textContent).toContain('Too many for this room.');
    expect(rows()[0]!.textContent).not.toContain('Too many');
    expect(edit().isDirty()).toBe(true);
  });

  it('take over what somebody else made of them, where I did something else', async () => {
    const [monday] = server.records(openings);
    await type(cells(0)[1]!, '9');
    server.change(openings, monday!.id, { day: 'Mon' });
    expect(await edit().save()).toBe('saved');
    expect(server.record(openings, monday!.id)).toMatchObject({ day: 'Mon', seats: 9 });
  });

  it('keep mine on top of the same that somebody else changed, and say so', async () => {
    const [monday] = server.records(openings);
    await type(cells(0)[1]!, '9');
    server.change(openings, monday!.id, { seats: 8, day: 'Mon' });
    expect(await edit().save()).toBe('refused');
    await settled();
    expect(cells(0).map(({ value }) => value)).toEqual(['Mon', '9']);
    expect(element().textContent).toContain('Somebody else changed Seats too. Save again to keep yours.');
    expect(await edit().save()).toBe('saved');
    expect(server.record(openings, monday!.id)).toMatchObject({ day: 'Mon', seats: 9 });
  });

  it('that somebody else removed while I wrote in them can be added anew', async () => {
    const [monday] = server.records(openings);
    await type(cells(0)[1]!, '9');
    server.forget(openings, monday!.id);
    expect(await edit().save()).toBe('refused');
    await settled();
    expect(element().textContent).toContain('Somebody else removed this row. Save again to add it anew.');
    expect(await edit().save()).toBe('saved');
    expect(server.records(openings).filter((each) => each['day'] === 'Monday')).toMatchObject([{ venue, seats: 9 }]);
  });

  it('of somebody who may only look are words', async () => {
    server.describe(openings, { may: { add: false, change: false, delete: false } });
    TestBed.inject(EntitySchemas).forget();
    await TestBed.inject(EntitySchemas).load();
    await settled();
    expect(element().querySelector('tbody input')).toBeNull();
    expect(button('Add opening')).toBeUndefined();
    expect(rows()[0]!.textContent).toContain('Monday');
  });
});
