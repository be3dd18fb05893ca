import { Component, signal, viewChild } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { type BlockJson, describeFields, field } from '@tessera/models';
import { Toasts, WidgetCatalogue } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSchema } from '../api/page-schema';
import { ContentServer, quoteBlock, richText, textBlock } from '../content-api.harness';
import { BlocksEditor } from './blocks-editor';

@Component({
  imports: [BlocksEditor],
  template: `<tessera-blocks-editor
    [schema]="schema"
    [blocks]="blocks()"
    path="body"
    (changed)="blocks.set($event.blocks); structures.push($event.isStructure)"
    (leftUp)="left = true"
  />`,
})
class Host {
  readonly schema = describeFields({ body: field.blocks() })[0]!;
  readonly blocks = signal<readonly BlockJson[]>([]);
  readonly structures: boolean[] = [];
  readonly editor = viewChild.required(BlocksEditor);
  left = false;
}

let fixture: ComponentFixture<Host>;
let host: Host;
const element = () => fixture.nativeElement as HTMLElement;
const frames = () => [...element().querySelectorAll<HTMLElement>('tessera-block-frame')];
const order = () =>
  host
    .blocks()
    .map(({ id }) => id)
    .join(' ');
const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await fixture.whenStable();
};

beforeEach(async () => {
  TestBed.configureTestingModule({ providers: new ContentServer().providers() });
  await TestBed.inject(PageSchema).load();
  await TestBed.inject(WidgetCatalogue).prepare('text', 'richText', 'image');
});
afterEach(() => element().remove());

const draw = async (...blocks: BlockJson[]) => {
  fixture = TestBed.createComponent(Host);
  host = fixture.componentInstance;
  host.blocks.set(blocks);
  document.body.append(element());
  await settle();
};
const press = async (key: string, options: KeyboardEventInit = {}) => {
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  );
  await settle();
};
/** Without the time in which Angular would draw by itself. */
const pressFast = async (...keys: Array<string | readonly [string, KeyboardEventInit]>) => {
  for (const each of keys) {
    const [key, options] = typeof each === 'string' ? [each, {}] : each;
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
    );
    for (let step = 0; step < 10; step++) await Promise.resolve();
  }
};
const [a, b, c] = [quoteBlock('A', 'a'), textBlock('B', 'b'), quoteBlock('C', 'c')];

describe('blocks by keyboard', () => {
  it('move by Alt and the arrows and keep the keyboard', async () => {
    await draw(a, b, c);
    frames()[2]!.focus();
    await press('ArrowUp', { altKey: true });
    expect(order()).toBe('a c b');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quote, block 2 of 3');
    await press('ArrowUp', { altKey: true });
    await press('ArrowUp', { altKey: true });
    expect(order()).toBe('c a b');
  });

  it('move also while somebody writes in one', async () => {
    await draw(a, c);
    frames()[0]!.querySelector('textarea')!.focus();
    await press('ArrowDown', { altKey: true });
    expect(order()).toBe('c a');
  });

  it('are walked over by the arrows, entered by Enter, left by Escape', async () => {
    await draw(a, c);
    frames()[0]!.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(frames()[1]);
    await press('Enter');
    expect(document.activeElement).toBe(frames()[1]!.querySelector('textarea'));
    await press('Escape');
    expect(document.activeElement).toBe(frames()[1]);
  });

  it('go away by Backspace and come back where they were', async () => {
    await draw(a, b, c);
    frames()[1]!.focus();
    await press('Backspace');
    expect(order()).toBe('a c');
    expect(document.activeElement).toBe(frames()[1]);
    TestBed.inject(Toasts).current()!.undo!();
    await settle();
    expect(order()).toBe('a b c');
  });

  it('are copied under a new id', async () => {
    await draw(a);
    frames()[0]!.focus();
    await press('d', { ctrlKey: true });
    expect(host.blocks()).toHaveLength(2);
    expect(host.blocks()[1]!.fields).toEqual(a.fields);
    expect(host.blocks()[1]!.id).not.toBe('a');
  });

  it('lead up out of the first one', async () => {
    await draw(a);
    frames()[0]!.focus();
    await press('ArrowUp');
    expect(host.left).toBe(true);
  });
});

describe('keys that follow each other fast', () => {
  const up = ['ArrowUp', { altKey: true }] as const;

  it('move a block further and further', async () => {
    await draw(a, b, c);
    frames()[2]!.focus();
    await pressFast(up, up);
    expect(order()).toBe('c a b');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quote, block 1 of 3');
  });

  it('walk over blocks, copy one and take both away', async () => {
    await draw(a, b, c);
    frames()[0]!.focus();
    await pressFast('ArrowDown', 'ArrowDown', ['d', { ctrlKey: true }], 'Backspace', 'Backspace');
    expect(order()).toBe('a b');
    expect(document.activeElement).toBe(frames()[1]);
  });

  it('are written into the quote that they add', async () => {
    await draw(a);
    frames()[0]!.focus();
    await pressFast('/');
    const filter = document.activeElement as HTMLInputElement;
    filter.value = 'quote';
    filter.dispatchEvent(new Event('input'));
    await pressFast('Enter');
    expect(document.activeElement).toBe(frames()[1]!.querySelector('textarea'));
  });

  it('are kept by a new text whose editor is not there yet', async () => {
    await draw(a);
    host.editor().write();
    await pressFast('H', 'i');
    await vi.waitFor(() => expect(JSON.stringify(host.blocks()[1])).toContain('"Hi"'), { timeout: 4_000 });
  });

  it('are heard by a new block although its controls are not loaded yet', async () => {
    await draw(a);
    frames()[0]!.focus();
    await pressFast('/');
    const filter = document.activeElement as HTMLInputElement;
    filter.value = 'list of pages';
    filter.dispatchEvent(new Event('input'));
    await pressFast('Enter');
    expect(frames()[1]!.contains(document.activeElement)).toBe(true);
    await vi.waitFor(() => expect(document.activeElement?.matches('.face *')).toBe(true), { timeout: 4_000 });
  });
});

describe('the menu of blocks', () => {
  it('is filtered by typing and puts the block behind the one it was opened at', async () => {
    await draw(a, c);
    frames()[0]!.focus();
    await press('/');
    const filter = document.querySelector<HTMLInputElement>('tessera-block-menu input')!;
    await vi.waitFor(() => expect(document.activeElement).toBe(filter));
    filter.value = 'code';
    filter.dispatchEvent(new Event('input'));
    await settle();
    expect([...document.querySelectorAll('tessera-block-menu [role=option]')]).toHaveLength(1);
    await press('Enter');
    expect(host.blocks().map(({ type }) => type)).toEqual(['content.quote', 'content.code', 'content.quote']);
    expect(document.querySelector('tessera-block-menu')).toBeNull();
  });

  it('goes by Escape and changes nothing', async () => {
    await draw(a);
    frames()[0]!.focus();
    await press('/');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await press('Escape');
    expect(order()).toBe('a');
    expect(document.querySelector('tessera-block-menu')).toBeNull();
  });

  it('gives a new block the defaults of its fields', async () => {
    await draw(a);
    frames()[0]!.focus();
    await press('/');
    const filter = document.querySelector<HTMLInputElement>('tessera-block-menu input')!;
    filter.value = 'list of pages';
    filter.dispatchEvent(new Event('input'));
    await settle();
    filter.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle();
    expect(host.blocks()[1]!.fields).toMatchObject({ limit: 10, style: 'list' });
  });
});

describe('texts among blocks', () => {
  it('make room for another block where they are cut', async () => {
    await draw(b);
    const editor = host.editor();
    const made = editor.addWithin('b', new DOMRect(), () => ({ before: richText('first'), after: richText('second') }));
    await vi.waitFor(() => expect(document.querySelector('tessera-block-menu')).not.toBeNull());
    const filter = document.querySelector<HTMLInputElement>('tessera-block-menu input')!;
    filter.value = 'somebody';
    filter.dispatchEvent(new Event('input'));
    filter.value = 'code';
    filter.dispatchEvent(new Event('input'));
    await settle();
    [...document.querySelectorAll<HTMLElement>('tessera-block-menu [role=option]')]
      .find((each) => each.textContent!.trim().startsWith('Code'))!
      .click();
    await made;
    expect(host.blocks().map(({ type }) => type)).toEqual(['content.rich-text', 'content.code', 'content.rich-text']);
    expect(host.blocks()[0]!.id).toBe('b');
  });

  it('join the text before them', async () => {
    await draw(textBlock('one', 'x'), textBlock('two', 'y'));
    expect(host.editor().joinBefore('y')).toBe(true);
    expect(order()).toBe('x');
    expect(JSON.stringify(host.blocks()[0])).toContain('two');
  });

  it('go away when they are empty, but never leave nothing to write in', async () => {
    await draw(a, textBlock('', 'e'));
    expect(host.editor().joinBefore('e')).toBe(true);
    expect(order()).toBe('a');
    await draw(textBlock('', 'e'));
    expect(host.editor().joinBefore('e')).toBe(false);
  });

  it('begin where an empty page is clicked', async () => {
    await draw();
    element().querySelector<HTMLButtonElement>('.blank')!.click();
    await settle();
    expect(host.blocks().map(({ type }) => type)).toEqual(['content.rich-text']);
  });
});

it('tells structure from content, so that each change of structure is a step of its own', async () => {
  await draw(a, c);
  host.editor().set('a', 'text', 'other');
  host.editor().move('a', 1);
  expect(host.structures).toEqual([false, true]);
});

it('keeps a block whose type is not installed and says so', async () => {
  await draw({ id: 'z', type: 'gone.away', fields: { x: 1 } }, a);
  expect(frames()[0]!.textContent).toContain('“gone.away”, which is not installed');
  host.editor().move('z', 1);
  expect(host.blocks()[1]).toEqual({ id: 'z', type: 'gone.away', fields: { x: 1 } });
});
