import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blocksOf, withBlocks } from './change';
import { DraftServer, ben, blockOf, body, order, page, quote } from './draft.harness';
import { DraftSync } from './draft-sync';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const setUp = (...blocks: ReturnType<typeof quote>[]) => {
  const server = new DraftServer(page('About', ...blocks));
  const sync = new DraftSync(server.draft, body, server);
  const title = (value: string) => sync.edit({ ...sync.state.fields, title: value });
  const write = (id: string, text: string) =>
    sync.edit(
      withBlocks(
        sync.state.fields,
        'body',
        blocksOf(sync.state.fields, 'body').map((block) =>
          block.id === id ? { ...block, fields: { ...block.fields, text } } : block,
        ),
      ),
    );
  const insert = (block: ReturnType<typeof quote>) =>
    sync.edit(withBlocks(sync.state.fields, 'body', [...blocksOf(sync.state.fields, 'body'), block]));
  const remove = (id: string) =>
    sync.edit(
      withBlocks(
        sync.state.fields,
        'body',
        blocksOf(sync.state.fields, 'body').filter((block) => block.id !== id),
      ),
    );
  return { server, sync, title, write, insert, remove };
};
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('autosave', () => {
  it('sends nothing before anything changed', async () => {
    const { server, sync } = setUp();
    await wait(60_000);
    expect(server.requests).toEqual([]);
    expect(sync.state).toMatchObject({ phase: 'saved', hasUnsaved: false, savedAt: null });
  });

  it('saves once the person pauses, with the version it started from', async () => {
    const { server, sync, title } = setUp();
    title('Ab');
    await wait(700);
    title('Abo');
    expect(sync.state).toMatchObject({ phase: 'waiting', hasUnsaved: true });
    await wait(799);
    expect(server.requests).toHaveLength(0);
    await wait(1);
    expect(server.requests).toEqual([{ version: 1, changes: [{ op: 'set', field: 'title', value: 'Abo' }] }]);
    expect(sync.state).toMatchObject({ phase: 'saved', hasUnsaved: false, version: 2 });
  });

  it('does not wait for ever while somebody types on and on', async () => {
    const { server, title } = setUp();
    for (let second = 0; second < 12; second++) {
      title(`Title ${second}`);
      await wait(500);
    }
    expect(server.requests.length).toBeGreaterThan(0);
  });

  it('has one request under way at a time and sends the rest after it', async () => {
    const { server, sync, title } = setUp();
    const release = server.hold();
    title('One');
    await wait(800);
    title('Two');
    await wait(5_000);
    expect(server.requests).toHaveLength(1);
    expect(sync.state.phase).toBe('saving');
    release();
    await wait(800);
    expect(server.requests.map(({ version }) => version)).toEqual([1, 2]);
    expect(server.fields['title']).toBe('Two');
  });

  it('sends nothing when the old state was typed again', async () => {
    const { server, sync, title } = setUp();
    title('Other');
    title('About');
    await wait(10_000);
    expect(server.requests).toEqual([]);
    expect(sync.state.phase).toBe('saved');
  });

  it('saves at once when asked to', async () => {
    const { server, sync, title } = setUp();
    title('Now');
    expect(await sync.flush()).toBe('saved');
    expect(server.fields['title']).toBe('Now');
  });

  it('includes in a flush what was typed during the request under way', async () => {
    const { server, sync, title } = setUp();
    const release = server.hold();
    title('One');
    await wait(800);
    title('Two');
    const flushed = sync.flush();
    release();
    expect(await flushed).toBe('saved');
    expect(server.fields['title']).toBe('Two');
  });
});

describe('when others write too', () => {
  it('takes in their other blocks and leaves mine the same objects', async () => {
    const { server, sync, write } = setUp(quote('x'), quote('y'));
    write('x', 'mine');
    const mine = blockOf(sync.state.fields, 'x');
    server.ben(
      { op: 'change', field: 'body', id: 'y', fields: { text: 'theirs' } },
      { op: 'insert', field: 'body', block: quote('z'), after: null },
    );
    await wait(800);
    expect(sync.state).toMatchObject({ phase: 'saved', conflicts: [], hasUnsaved: false });
    expect(order(sync.state.fields)).toBe('z x y');
    expect(blockOf(sync.state.fields, 'x')).toBe(mine);
    expect(blockOf(sync.state.fields, 'y')).toEqual(quote('y', 'theirs'));
  });

  it('keeps what I typed during the request that brought their changes', async () => {
    const { server, write } = setUp(quote('x'), quote('y'));
    const release = server.hold();
    write('x', 'mine');
    server.ben({ op: 'change', field: 'body', id: 'y', fields: { text: 'theirs' } });
    await wait(800);
    write('x', 'mine, longer');
    release();
    await wait(1_600);
    expect(server.fields).toEqual(page('About', quote('x', 'mine, longer'), quote('y', 'theirs')));
  });

  it('asks about a block that both changed, and keeps saving the rest', async () => {
    const { server, sync, title, write } = setUp(quote('x'), quote('y'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    write('x', 'mine');
    title('New title');
    await wait(1_600);
    expect(sync.state.conflicts).toMatchObject([
      {
        part: 'body.x',
        sort: 'content',
        mine: quote('x', 'mine'),
        theirs: quote('x', 'theirs'),
        by: ben,
        canKeepBoth: false,
      },
    ]);
    expect(server.fields).toEqual(page('New title', quote('x', 'theirs'), quote('y')));
    expect(blockOf(sync.state.fields, 'x')).toEqual(quote('x', 'mine'));
    expect(sync.state.hasUnsaved).toBe(true);
  });

  it('keeps mine when I say so', async () => {
    const { server, sync, write } = setUp(quote('x'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    write('x', 'mine');
    await wait(800);
    sync.resolve('body.x', 'mine');
    await wait(0);
    expect(server.fields).toEqual(page('About', quote('x', 'mine')));
    expect(sync.state).toMatchObject({ conflicts: [], hasUnsaved: false });
  });

  it('takes theirs when I say so', async () => {
    const { server, sync, write } = setUp(quote('x'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    write('x', 'mine');
    await wait(800);
    sync.resolve('body.x', 'theirs');
    expect(sync.state.fields).toEqual(page('About', quote('x', 'theirs')));
    await wait(5_000);
    expect(server.requests).toHaveLength(1);
    expect(sync.state.hasUnsaved).toBe(false);
  });

  it('keeps both where we changed different values of one block', async () => {
    const { server, sync, write } = setUp(quote('x', 'words', 'me'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { source: 'Ben' } });
    write('x', 'better words');
    await wait(800);
    expect(sync.state.conflicts).toMatchObject([{ canKeepBoth: true }]);
    sync.resolve('body.x', 'both');
    await wait(0);
    expect(server.fields).toEqual(page('About', quote('x', 'better words', 'Ben')));
  });

  it('shows their newest version when they write on while I decide', async () => {
    const { server, sync, title, write } = setUp(quote('x'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    write('x', 'mine');
    await wait(800);
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs again' } });
    title('Else');
    await wait(800);
    expect(sync.state.conflicts).toMatchObject([
      { part: 'body.x', mine: quote('x', 'mine'), theirs: quote('x', 'theirs again') },
    ]);
    expect(sync.state.phase).toBe('saved');
  });

  it('has nothing to ask any more once I typed what they wrote', async () => {
    const { server, sync, write } = setUp(quote('x'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    write('x', 'mine');
    await wait(800);
    write('x', 'theirs');
    expect(sync.state).toMatchObject({ conflicts: [], hasUnsaved: false });
  });

  it('asks about a block I wrote in while they removed it; keeping mine puts it back', async () => {
    const { server, sync, write } = setUp(quote('x'), quote('y'));
    server.ben({ op: 'remove', field: 'body', id: 'x' });
    write('x', 'mine');
    await wait(800);
    expect(sync.state.conflicts).toMatchObject([{ sort: 'gone-there', theirs: undefined }]);
    sync.resolve('body.x', 'mine');
    await wait(0);
    expect(server.fields).toEqual(page('About', quote('x', 'mine'), quote('y')));
  });

  it('asks about a block I removed while they wrote in it; taking theirs brings it back to its place', async () => {
    const { server, sync, remove } = setUp(quote('w'), quote('x'), quote('y'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    remove('x');
    await wait(800);
    expect(sync.state.conflicts).toMatchObject([{ sort: 'gone-here', mine: undefined }]);
    expect(order(sync.state.fields)).toBe('w y');
    sync.resolve('body.x', 'theirs');
    expect(sync.state.fields).toEqual(page('About', quote('w'), quote('x', 'theirs'), quote('y')));
  });

  it('says that a flush ended before a question', async () => {
    const { server, sync, write } = setUp(quote('x'));
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    write('x', 'mine');
    expect(await sync.flush()).toBe('conflict');
  });

  it('takes in a newer draft that it is told of', () => {
    const { server, sync, title } = setUp(quote('x'));
    title('Mine');
    server.ben({ op: 'change', field: 'body', id: 'x', fields: { text: 'theirs' } });
    sync.receive(server.draft);
    expect(sync.state.fields).toEqual(page('Mine', quote('x', 'theirs')));
    expect(sync.state.version).toBe(2);
  });
});

describe('when the network fails', () => {
  it('tries again, later and later, until it is back', async () => {
    const { server, sync, title } = setUp();
    server.weather = ['down', 'down', 'down'];
    title('Offline');
    await wait(800);
    expect(sync.state).toMatchObject({ phase: 'unreachable', cause: 'network', hasUnsaved: true });
    await wait(1_000);
    await wait(2_000);
    expect(server.requests).toHaveLength(3);
    await wait(3_999);
    expect(server.requests).toHaveLength(3);
    await wait(1);
    expect(sync.state).toMatchObject({ phase: 'saved', hasUnsaved: false });
    expect(server.fields['title']).toBe('Offline');
  });

  it('tries at once when told that the network is back', async () => {
    const { server, sync, title } = setUp();
    server.weather = ['down'];
    title('Offline');
    await wait(800);
    sync.retry();
    await wait(0);
    expect(sync.state.phase).toBe('saved');
  });

  it('saves what was written while offline', async () => {
    const { server, title, write } = setUp(quote('x'));
    server.weather = ['down'];
    title('One');
    await wait(800);
    write('x', 'written offline');
    title('Two');
    await wait(3_000);
    expect(server.fields).toEqual(page('Two', quote('x', 'written offline')));
  });

  it('sees that a change had arrived whose answer was lost, and does not ask about its own words', async () => {
    const { server, sync, write, insert } = setUp(quote('x'));
    server.weather = ['answer-lost'];
    write('x', 'one');
    insert(quote('n'));
    await wait(800);
    write('x', 'one two');
    write('n', 'new');
    await wait(5_000);
    expect(sync.state).toMatchObject({ phase: 'saved', conflicts: [], hasUnsaved: false });
    expect(server.fields).toEqual(page('About', quote('x', 'one two'), quote('n', 'new')));
  });

  it('says that a flush did not reach the server', async () => {
    const { server, sync, title } = setUp();
    server.weather = ['down'];
    title('Offline');
    expect(await sync.flush()).toBe('unreachable');
  });
});

describe('when the server refuses a value', () => {
  it('says so at its place and saves the rest', async () => {
    const { server, sync, write, title } = setUp(quote('x'));
    server.rule = (path, value) => (path === 'body.x.text' && value === 'bad' ? 'Not that.' : undefined);
    write('x', 'bad');
    title('Sound');
    await wait(900);
    expect(sync.state.refusals).toEqual([
      { path: 'body.x.text', part: 'body.x.text', code: 'bad', message: 'Not that.' },
    ]);
    expect(server.fields).toEqual(page('Sound', quote('x')));
    expect(sync.state).toMatchObject({ phase: 'saved', hasUnsaved: true });
  });

  it('does not send it again before it is another', async () => {
    const { server, sync, write, title } = setUp(quote('x'));
    server.rule = (_path, value) => (value === 'bad' ? 'Not that.' : undefined);
    write('x', 'bad');
    await wait(900);
    title('Else');
    await wait(900);
    expect(server.requests.at(-1)!.changes).toEqual([{ op: 'set', field: 'title', value: 'Else' }]);
    write('x', 'good');
    expect(sync.state.refusals).toEqual([]);
    await wait(900);
    expect(server.fields).toEqual(page('Else', quote('x', 'good')));
  });

  it('saves a new block without its refused value', async () => {
    const { server, insert } = setUp();
    server.rule = (_path, value) => (value === 'bad' ? 'Not that.' : undefined);
    insert(quote('n', 'bad', 'me'));
    await wait(900);
    expect(blockOf(server.fields, 'n')?.fields).toMatchObject({ text: null, source: 'me' });
  });

  it('stops when it cannot tell what is wrong, and goes on with the next edit', async () => {
    const { server, sync, title } = setUp();
    server.stop = { outcome: 'refused', errors: [{ path: '', code: 'odd', message: 'This document is too long.' }] };
    title('One');
    await wait(900);
    expect(sync.state).toMatchObject({
      phase: 'stopped',
      stop: { code: 'unsavable', message: 'This document is too long.' },
    });
    server.stop = undefined;
    title('Two');
    await wait(900);
    expect(server.fields['title']).toBe('Two');
  });
});

describe('when saving has to stop', () => {
  it('waits for a person and keeps everything', async () => {
    const { server, sync, title } = setUp();
    server.stop = { outcome: 'stopped', stop: { code: 'signed-out', message: 'You were signed out.' } };
    title('Kept');
    await wait(60_000);
    expect(server.requests).toHaveLength(1);
    expect(sync.state).toMatchObject({ phase: 'stopped', stop: { code: 'signed-out' }, hasUnsaved: true });
    server.stop = undefined;
    sync.retry();
    await wait(0);
    expect(server.fields['title']).toBe('Kept');
  });

  it('does nothing more once it is closed', async () => {
    const { server, sync, title } = setUp();
    title('Late');
    sync.close();
    await wait(60_000);
    expect(server.requests).toEqual([]);
  });
});

describe('after a crash', () => {
  it('brings unsaved edits back and saves them', async () => {
    const { server, sync } = setUp(quote('x'));
    const kept = { version: 1, base: page('About', quote('x')), mine: page('About', quote('x', 'unsaved')) };
    sync.recover(kept);
    await wait(0);
    expect(server.fields).toEqual(page('About', quote('x', 'unsaved')));
  });

  it('asks where others changed the same block in the meantime', async () => {
    const server = new DraftServer(page('About', quote('x', 'theirs')));
    const sync = new DraftSync(server.draft, body, server);
    sync.recover({ version: 1, base: page('About', quote('x')), mine: page('Better', quote('x', 'unsaved')) });
    await wait(0);
    expect(sync.state.conflicts).toMatchObject([{ part: 'body.x', theirs: quote('x', 'theirs') }]);
    expect(server.fields['title']).toBe('Better');
  });

  it('has unsaved edits to give only while the server lacks something', async () => {
    const { sync, title } = setUp();
    expect(sync.unsaved).toBeNull();
    title('B');
    expect(sync.unsaved).toEqual({ version: 1, base: page('About'), mine: page('B') });
    await wait(800);
    expect(sync.unsaved).toBeNull();
  });
});

it('tells each listener every new state until it stops listening', async () => {
  const { sync, title } = setUp();
  const phases: string[] = [];
  const stop = sync.subscribe(({ phase }) => phases.push(phase));
  title('B');
  await wait(800);
  stop();
  title('C');
  expect(phases).toEqual(['waiting', 'saving', 'saved']);
});
