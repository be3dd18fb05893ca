import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { describeFields, field, type Json, uuidv7 } from '@tessera/models';
import { EditedField } from '@tessera/ui';
import { beforeEach, expect, it, vi } from 'vitest';
import { ContentServer, ok } from '../content-api.harness';

@Component({
  imports: [EditedField],
  template: `<tessera-edited-field
    path="target"
    [schema]="schema"
    [value]="value()"
    (valueChange)="value.set($event)"
  />`,
})
class Host {
  readonly schema = describeFields({ target: field.link() })[0]!;
  readonly value = signal<Json | undefined>({ url: 'https://example.com' });
}

let fixture: ComponentFixture<Host>;
let server: ContentServer;
const file = {
  id: uuidv7(),
  version: 1,
  kind: 'document',
  name: 'Terms.pdf',
  alt: '',
  caption: null,
  folder: null,
  width: null,
  height: null,
  focus: null,
  colour: null,
  mime: 'application/pdf',
  bytes: 1000,
  url: '/media/x/1/Terms.pdf',
  thumbnail: null,
  srcset: null,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
};
const element = () => fixture.nativeElement as HTMLElement;
const type = async (text: string) => {
  const input = element().querySelector<HTMLInputElement>('input[type=text]')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await fixture.whenStable();
};

beforeEach(async () => {
  server = new ContentServer();
  server.instead = ({ url }) => {
    if (url.endsWith('/media/folders')) return ok({ data: [], page: { next: null } });
    if (url.endsWith('/media')) return ok({ data: [file], page: { next: null } });
    return url.endsWith(`/media/${file.id}`) ? ok(file) : undefined;
  };
  TestBed.configureTestingModule({ providers: server.providers() });
  fixture = TestBed.createComponent(Host);
  await vi.waitFor(async () => {
    await fixture.whenStable();
    expect(element().querySelector('input[type=text]')).not.toBeNull();
  });
});

it('a link leads to safe addresses only', async () => {
  await type('javascript:alert(1)');
  expect(element().querySelector('.wrong')!.textContent).toContain('An address like this cannot be linked.');
  expect(fixture.componentInstance.value()).toEqual({ url: 'https://example.com' });
  await type('/about');
  expect(fixture.componentInstance.value()).toEqual({ url: '/about' });
});

/** What is loaded when it is wanted takes its time on a busy machine. */
const until = (fact: () => unknown) =>
  vi.waitFor(
    async () => {
      await fixture.whenStable();
      fact();
    },
    { timeout: 4000 },
  );
const press = async (name: string) => {
  await until(() => expect(buttonNamed(name), name).toBeDefined());
  buttonNamed(name)!.click();
  await fixture.whenStable();
};
const buttonNamed = (name: string) =>
  [...element().querySelectorAll<HTMLElement>('button, label')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent!.trim()) === name,
  );

it('a link leads to a file of the library, by its name, and can be taken away again', async () => {
  await press('File');
  expect(fixture.componentInstance.value()).toBeNull();
  await press('Choose a file');
  const offered = () => document.querySelector<HTMLElement>('tessera-asset-dialog button[data-id]');
  await until(() => expect(offered()?.textContent).toContain('Terms.pdf'));
  offered()!.click();
  await until(() => {
    expect(fixture.componentInstance.value()).toEqual({ file: file.id });
    expect(element().querySelector('a')?.textContent).toBe('Terms.pdf');
  });
  expect(element().querySelector('a')!.getAttribute('href')).toBe(file.url);
  await press('Remove the link');
  expect(fixture.componentInstance.value()).toBeNull();
  // Who takes away a file wants another one rather than a page.
  expect(buttonNamed('Choose a file')).toBeDefined();
});

it('a link of one sort becomes one of another with one choice', async () => {
  await press('E-mail');
  expect(fixture.componentInstance.value()).toBeNull();
  await until(() => expect(element().querySelector('input[type=email]')).not.toBeNull());
});

it('a link to a file that is there already shows its name, and one that is gone says so', async () => {
  fixture.componentInstance.value.set({ file: file.id });
  await until(() => {
    expect(element().querySelector('a')?.textContent).toBe('Terms.pdf');
  });
  fixture.componentInstance.value.set({ file: uuidv7() });
  await until(() => {
    expect(element().textContent).toContain('This file is gone');
  });
});
