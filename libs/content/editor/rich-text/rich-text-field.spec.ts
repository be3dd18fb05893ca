import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { describeFields, field, type Json } from '@tessera/models';
import { EditedField, WidgetCatalogue } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentServer, richText } from '../content-api.harness';
import { LiveTexts } from './live-texts';
import { RichTextField } from './rich-text-field';

@Component({
  imports: [EditedField],
  template: `<tessera-edited-field
    look="surface"
    prompt="Write"
    [schema]="schema"
    [value]="value()"
    path="text"
    (valueChange)="value.set($event)"
  />`,
})
class Host {
  readonly schema = describeFields({ text: field.richText() })[0]!;
  readonly value = signal<Json | undefined>(richText('still words'));
}

let fixture: ComponentFixture<Host>;
const element = () => fixture.nativeElement as HTMLElement;
const still = () => element().querySelector<HTMLElement>('.still')!;
const live = () => element().querySelector<HTMLElement>('.ProseMirror');

beforeEach(async () => {
  TestBed.configureTestingModule({ providers: new ContentServer().providers() });
  await TestBed.inject(WidgetCatalogue).prepare('richText');
  fixture = TestBed.createComponent(Host);
  document.body.append(element());
  await fixture.whenStable();
});
afterEach(() => {
  fixture.destroy();
  element().remove();
});

const wake = async () => {
  still().dispatchEvent(new FocusEvent('focus'));
  await vi.waitFor(() => expect(live()).not.toBeNull(), { timeout: 4_000 });
};

describe('a rich text on the surface', () => {
  it('is still until somebody goes into it', async () => {
    expect(still().textContent).toBe('still words');
    expect(still().tabIndex).toBe(0);
    expect(live()).toBeNull();
    await wake();
    expect(live()!.textContent).toBe('still words');
    expect(live()!.getAttribute('aria-label')).toBe('Text');
    expect(still().hidden).toBe(true);
  });

  it('keeps every key that is pressed before it is live', async () => {
    still().focus();
    for (const key of ['H', 'o', 'Backspace', 'i', ' ', '<', 'Enter', 'B'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await vi.waitFor(() =>
      expect([...(live()?.children ?? [])].map((each) => each.textContent)).toEqual(['Hi <', 'Bstill words']),
    );
    expect(document.activeElement).toBe(live());
  });

  it('makes nothing live that has gone meanwhile', async () => {
    const field = element().querySelector('tessera-rich-text-field')!;
    still().focus();
    fixture.destroy();
    await TestBed.inject(LiveTexts).load();
    await new Promise((resolve) => setTimeout(resolve));
    expect(field.querySelector('.ProseMirror')).toBeNull();
  });

  it('leaves the keyboard where somebody went while it was not yet live', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    still().focus();
    elsewhere.focus();
    await vi.waitFor(() => expect(live()).not.toBeNull(), { timeout: 4_000 });
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('takes in what was typed before somebody went elsewhere, and leaves the keyboard there', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    still().focus();
    for (const key of ['H', 'i', 'Enter'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    elsewhere.focus();
    await vi.waitFor(() =>
      expect([...(live()?.children ?? [])].map((each) => each.textContent)).toEqual(['Hi', 'still words']),
    );
    expect(JSON.stringify(fixture.componentInstance.value())).toContain('"Hi"');
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('takes it in where a text was joined, too', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    const field = fixture.debugElement.query(({ componentInstance }) => componentInstance instanceof RichTextField);
    void (field.componentInstance as RichTextField).focusAt(6);
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: '!', bubbles: true, cancelable: true }));
    elsewhere.focus();
    await vi.waitFor(() => expect(live()?.textContent).toBe('still! words'), { timeout: 4_000 });
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('takes in what others wrote, while it is still and while it is live', async () => {
    fixture.componentInstance.value.set(richText('others'));
    await fixture.whenStable();
    expect(still().textContent).toBe('others');
    await wake();
    fixture.componentInstance.value.set(richText('others again'));
    await fixture.whenStable();
    expect(live()!.textContent).toBe('others again');
  });

  it('shows its prompt while it is empty', async () => {
    fixture.componentInstance.value.set(null);
    await fixture.whenStable();
    expect(element().querySelector('.tessera-rich-text')!.classList).toContain('blank');
  });

  it('is shown but cannot be changed when it has parts that the editor does not know', async () => {
    fixture.componentInstance.value.set({
      type: 'doc',
      content: [{ type: 'hologram', content: [{ type: 'text', text: 'kept' }] }],
    });
    await fixture.whenStable();
    expect(element().textContent).toContain('This text has parts that this editor does not know');
    expect(still().textContent).toBe('kept');
    still().dispatchEvent(new FocusEvent('focus'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(live()).toBeNull();
  });
});
