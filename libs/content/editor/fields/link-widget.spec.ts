import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { describeFields, field, type Json } from '@tessera/models';
import { EditedField } from '@tessera/ui';
import { beforeEach, expect, it, vi } from 'vitest';
import { ContentServer } from '../content-api.harness';

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
const element = () => fixture.nativeElement as HTMLElement;
const type = async (text: string) => {
  const input = element().querySelector<HTMLInputElement>('input[type=text]')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await fixture.whenStable();
};

beforeEach(async () => {
  TestBed.configureTestingModule({ providers: new ContentServer().providers() });
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
