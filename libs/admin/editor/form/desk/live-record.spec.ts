import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LiveChanges, type LiveListener } from '@tessera/realtime/editor';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordsApi } from '../../records/records-api';
import { RecordsServer } from '../records-server.harness';
import { RecordEdit } from '../state/record-edit';
import { LiveRecord } from './live-record';

const venues = 'test/venues';
let server: RecordsServer;
let listener: LiveListener;
let id: string;
const edit = () => TestBed.inject(RecordEdit);
const tell = (kind: 'changed' | 'deleted', version: number | null, about = id) => {
  listener.changed([{ entity: 'test.venue', id: about, kind, version }]);
  return vi.waitFor(() => undefined);
};

beforeEach(async () => {
  server = new RecordsServer();
  const live = {
    connection: signal('live'),
    listen: (_entities: readonly string[], given: LiveListener) => {
      listener = given;
      return () => undefined;
    },
  };
  TestBed.configureTestingModule({
    providers: [server.providers(), RecordEdit, LiveRecord, { provide: LiveChanges, useValue: live }],
  });
  id = server.add(venues, { name: 'Blå', city: 'Oslo', isOpen: true });
  edit().open(server.schemas.get(venues)!, await TestBed.inject(RecordsApi).read(venues, id));
  TestBed.inject(LiveRecord);
  TestBed.tick();
});

describe('what others do to the record on the screen', () => {
  const elsewhere = () => TestBed.inject(LiveRecord).elsewhere();

  it('appears by itself where nothing is typed', async () => {
    server.change(venues, id, { city: 'Bergen' });
    await tell('changed', 2);
    await vi.waitFor(() => expect(edit().value('city')).toBe('Bergen'));
    expect(elsewhere()).toBeNull();
    expect(edit().isDirty()).toBe(false);
  });

  it('is told and not mixed in where something is typed', async () => {
    edit().set('city', 'Bodø');
    server.change(venues, id, { city: 'Bergen' });
    await tell('changed', 2);
    expect(elsewhere()).toBe('changed');
    expect(edit().value('city')).toBe('Bodø');
  });

  it('is told when it is gone', async () => {
    await tell('deleted', null);
    expect(elsewhere()).toBe('gone');
  });

  it('is no news when it was oneself, or another record', async () => {
    server.asked.length = 0;
    await tell('changed', 1);
    await tell('changed', 9, '0190a000-0000-7000-8000-000000000009');
    expect(server.asked).toEqual([]);
    expect(elsewhere()).toBeNull();
  });
});
