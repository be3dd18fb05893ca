import { Location } from '@angular/common';
import { SpyLocation } from '@angular/common/testing';
import { Component, signal, viewChild } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { type BlockJson, describeFields, field, type Json } from '@tessera/models';
import { MediaLibrary, PictureUploads } from '@tessera/media/editor';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentServer } from '../../content-api.harness';
import { PageSchema } from '../../api/page-schema';
import { BlocksEditor } from '../blocks-editor';

@Component({
  imports: [BlocksEditor],
  template: `<tessera-blocks-editor
    [schema]="schema"
    [blocks]="blocks()"
    path="body"
    (changed)="blocks.set($event.blocks)"
  />`,
})
class Host {
  readonly schema = describeFields({ body: field.blocks() })[0]!;
  readonly blocks = signal<readonly BlockJson[]>([]);
  readonly editor = viewChild.required(BlocksEditor);
}

let fixture: ComponentFixture<Host>;
/** Ends the upload of a file, by its name. */
const ends = new Map<string, (share: number | 'refused') => void>();
const element = () => fixture.nativeElement as HTMLElement;
const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await fixture.whenStable();
};
const images = () =>
  (fixture.componentInstance.blocks()[0]!.fields['images'] ?? []) as unknown as Array<{
    image: { id: string };
    caption: string | null;
  }>;
const order = () =>
  images()
    .map(({ image }) => image.id)
    .join(' ');
const file = (name: string) => new File(['x'], name, { type: 'image/png' });
const drop = async (...files: File[]) => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files, types: ['Files'] } });
  element().querySelector('tessera-gallery-face')!.dispatchEvent(event);
  await settle();
};
const end = async (name: string, how: number | 'refused' = 1) => {
  ends.get(name)!(how);
  await settle();
};

beforeEach(async () => {
  ends.clear();
  const library = {
    asset: (id: string) => signal({ id, thumbnail: `/media/${id}.webp`, colour: '#336699' }),
    upload: (sent: File, { onProgress }: { onProgress(share: number): void }) =>
      new Promise((resolve, reject) =>
        ends.set(sent.name, (how) => {
          if (how === 'refused') reject(new Error('no'));
          else if (how < 1) onProgress(how);
          else resolve({ id: sent.name, alt: '', caption: null });
        }),
      ),
  };
  TestBed.configureTestingModule({
    providers: [
      new ContentServer().providers(),
      { provide: MediaLibrary, useValue: library },
      { provide: Location, useClass: SpyLocation },
    ],
  });
  await TestBed.inject(PageSchema).load();
  fixture = TestBed.createComponent(Host);
  document.body.append(element());
});
afterEach(() => element().remove());

const draw = async (...ids: string[]) => {
  const pictures = ids.map((id) => ({ image: { id, alt: '' }, caption: null }));
  fixture.componentInstance.blocks.set([
    { id: 'g', type: 'content.gallery', fields: { images: pictures as unknown as Json, columns: 3 } },
  ]);
  await settle();
};
const grips = () => [...element().querySelectorAll<HTMLElement>('tessera-gallery-face .grip')];
const press = async (target: HTMLElement, key: string) => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
};

describe('pictures dropped into a gallery', () => {
  it('each show how far they are and come in the order of the drop, whichever arrives first', async () => {
    await draw();
    await drop(file('1.png'), file('2.png'), file('3.png'));
    await vi.waitFor(() => expect(ends.size).toBe(3));
    expect(element().querySelectorAll('[role=progressbar]')).toHaveLength(3);
    await end('2.png', 0.5);
    expect(element().querySelectorAll('[role=progressbar]')[1]!.getAttribute('aria-valuenow')).toBe('50');
    await end('2.png');
    expect(order()).toBe('');
    await end('1.png');
    expect(order()).toBe('1.png 2.png');
    await end('3.png');
    expect(order()).toBe('1.png 2.png 3.png');
  });

  it('are sent a few at once, and one that fails keeps its place until it is given up or arrives', async () => {
    await draw('before');
    await drop(file('1.png'), file('2.png'), file('3.png'), file('4.png'));
    await vi.waitFor(() => expect([...ends.keys()]).toEqual(['1.png', '2.png', '3.png']));
    await end('1.png', 'refused');
    await vi.waitFor(() => expect(ends.has('4.png')).toBe(true));
    for (const name of ['2.png', '3.png', '4.png']) await end(name);
    expect(order()).toBe('before 2.png 3.png 4.png');
    expect(element().querySelector('[role=alert]')!.textContent).toContain('1.png');
    expect(TestBed.inject(PictureUploads).isBusy).toBe(false);
  });

  it('leave what is no picture alone', async () => {
    await draw();
    await drop(new File(['x'], 'Terms.pdf', { type: 'application/pdf' }));
    expect(ends.size).toBe(0);
  });
});

describe('the pictures of a gallery', () => {
  it('are moved by the arrows of their handles, which keep the keyboard', async () => {
    await draw('a', 'b', 'c', 'd');
    grips()[3]!.focus();
    await press(grips()[3]!, 'ArrowLeft');
    expect(order()).toBe('a b d c');
    expect(document.activeElement).toBe(grips()[2]);
    await press(grips()[0]!, 'ArrowDown');
    expect(order()).toBe('b d c a');
    expect(element().querySelector('[role=status]')!.textContent).toBe('Now picture 4 of 4');
  });

  it('hear keys that follow each other fast, until none is left', async () => {
    await draw('a', 'b', 'c');
    grips()[2]!.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Delete', 'Delete', 'Delete'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(order()).toBe('');
    expect(element().querySelector('tessera-gallery-face')!.contains(document.activeElement)).toBe(true);
  });

  it('have a caption each, and go away by Delete', async () => {
    await draw('a', 'b');
    const caption = element().querySelector<HTMLInputElement>('[aria-label="Caption of picture 2"]')!;
    caption.value = 'A view';
    caption.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(images()[1]).toMatchObject({ caption: 'A view' });
    await press(grips()[0]!, 'Delete');
    expect(order()).toBe('b');
  });
});
