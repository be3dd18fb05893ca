import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { LiveChange } from '../../contract';
import { ChangeStream, mostWaitingBytes } from './change-stream';

const anna = { id: '0190a000-0000-7000-8000-000000000001', name: 'Anna', isOwner: false };
const change: LiveChange = { entity: 'demo.deal', id: 'd1', kind: 'changed', version: 7 };
const open = () => new ChangeStream(anna, new Set(), async () => anna);

it('writes events as the standard says, with the position at the last of those that belong together', async () => {
  const stream = open();
  stream.tell([change, { ...change, id: 'd2' }], 'p1');
  stream.reload({ entities: ['demo.deal'] }, 'p2');
  stream.beat('p3');
  stream.end();
  expect((await text(stream)).replace(/^retry: \d+\n\n/, '')).toBe(
    [
      'event: change\ndata: {"entity":"demo.deal","id":"d1","kind":"changed","version":7}\n\n',
      'id: p1\nevent: change\ndata: {"entity":"demo.deal","id":"d2","kind":"changed","version":7}\n\n',
      'id: p2\nevent: reload\ndata: {"entities":["demo.deal"]}\n\n',
      ': still here\n\nid: p3\nevent: here\ndata: {}\n\n',
    ].join(''),
  );
});

it('lets go of who does not read, and not of who does', () => {
  const slow = open();
  const quick = open().resume();
  for (let told = 0; told <= mostWaitingBytes; told += 50) {
    slow.tell([change], 'p');
    quick.tell([change], 'p');
    quick.read();
  }
  expect([slow.destroyed, quick.destroyed]).toEqual([true, false]);
  quick.destroy();
});
