import { TestBed } from '@angular/core/testing';
import { ApiProblem } from '@tessera/ui';
import { beforeEach, expect, it, vi } from 'vitest';
import type { AssetView } from '../../contract';
import { MediaLibrary, type SendOptions } from '../library/media-library';
import { UploadQueue } from './upload-queue';

interface Sending {
  readonly file: File;
  readonly options: SendOptions;
  arrive(): void;
  fail(code: string): void;
}

let sendings: Sending[];
let queue: UploadQueue;
const file = (name: string) => new File(['x'.repeat(100)], name);
const states = () => queue.uploads().map(({ state }) => state);

beforeEach(() => {
  sendings = [];
  const library = {
    upload: (sent: File, options: SendOptions) =>
      new Promise((arrive, fail) => {
        options.signal?.addEventListener('abort', () => fail(new Error('aborted')));
        sendings.push({
          file: sent,
          options,
          arrive: () => arrive({ id: sent.name } as AssetView),
          fail: (code) => fail(new ApiProblem({ code, title: 'No.' }, { status: 422 })),
        });
      }),
  };
  TestBed.configureTestingModule({ providers: [{ provide: MediaLibrary, useValue: library }] });
  queue = TestBed.inject(UploadQueue);
});

it('sends three at once, and the next when one has arrived', async () => {
  const arrived: string[] = [];
  queue.onArrival(({ id }) => arrived.push(id));
  queue.add(['a', 'b', 'c', 'd'].map(file), 'none');
  expect(states()).toEqual(['sending', 'sending', 'sending', 'waiting']);
  sendings[1]!.arrive();
  await vi.waitFor(() => expect(states()).toEqual(['sending', 'done', 'sending', 'sending']));
  expect(arrived).toEqual(['b']);
  expect(sendings[3]!.options.folder).toBe('none');
});

it('stops what is paused, and sends it anew when it goes on', async () => {
  queue.add([file('a')], undefined);
  queue.pause(queue.uploads()[0]!.id);
  expect(sendings[0]!.options.signal!.aborted).toBe(true);
  await vi.waitFor(() => expect(states()).toEqual(['paused']));
  queue.resumeAll();
  expect(states()).toEqual(['sending']);
  sendings[1]!.arrive();
  await vi.waitFor(() => expect(states()).toEqual(['done']));
});

it('says why a file did not arrive, and tries it again', async () => {
  queue.add([file('a')], undefined);
  sendings[0]!.fail('media.not-a-picture');
  await vi.waitFor(() => expect(states()).toEqual(['failed']));
  expect(queue.uploads()[0]!.problem).toBe('No.');
  queue.resume(queue.uploads()[0]!.id);
  expect(states()).toEqual(['sending']);
});

it('asks a busy server again', async () => {
  queue.add([file('a')], undefined);
  sendings[0]!.fail('media.busy');
  await vi.waitFor(() => expect(sendings).toHaveLength(2), { timeout: 3000 });
  expect(states()).toEqual(['sending']);
});

it('knows how far all of them are', () => {
  queue.add(['a', 'b'].map(file), undefined);
  sendings[0]!.options.onProgress!(0.5);
  expect(queue.share()).toBe(0.25);
});
