import { SpyLocation } from '@angular/common/testing';
import { Location } from '@angular/common';
import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { describeFields, field, type FieldSchema, type Json } from '@tessera/models';
import { EditedField, ShownValue } from '@tessera/ui';
import { expect, vi } from 'vitest';
import { MediaServer } from '../media-api.harness';

type Kind = 'file' | 'image';

const schemas: Readonly<Record<Kind, FieldSchema>> = {
  file: describeFields({ it: field.file() })[0]!,
  image: describeFields({ it: field.image() })[0]!,
};

@Component({
  imports: [EditedField],
  template: `@if (isDrawn()) {
    <tessera-edited-field path="it" [schema]="schema()" [value]="value()" (valueChange)="value.set($event)" />
  }`,
})
class EditedHost {
  readonly schema = signal(schemas.file);
  readonly value = signal<Json | undefined>(undefined);
  readonly isDrawn = signal(true);
}

@Component({ imports: [ShownValue], template: `<tessera-shown-value [schema]="schema()" [value]="value()" />` })
class ShownHost {
  readonly schema = signal(schemas.file);
  readonly value = signal<Json | undefined>(undefined);
}

/** The widget of a picture or a file in a form, and the library behind it. */
export class MediaField {
  readonly element: HTMLElement;
  readonly value: () => Json | undefined;
  readonly isDrawn;

  private constructor(
    readonly server: MediaServer,
    private readonly fixture: ComponentFixture<EditedHost>,
  ) {
    this.element = fixture.nativeElement as HTMLElement;
    this.value = fixture.componentInstance.value;
    this.isDrawn = fixture.componentInstance.isDrawn;
  }

  static empty(kind: Kind): Promise<MediaField> {
    return MediaField.with(kind, () => undefined);
  }

  static async with(kind: Kind, value: (server: MediaServer) => Json | undefined): Promise<MediaField> {
    const server = new MediaServer();
    TestBed.configureTestingModule({
      providers: [...server.providers(), { provide: Location, useClass: SpyLocation }],
    });
    const fixture = TestBed.createComponent(EditedHost);
    fixture.componentInstance.schema.set(schemas[kind]);
    fixture.componentInstance.value.set(value(server));
    const made = new MediaField(server, fixture);
    made.goTo('/shop/offers/one');
    await made.until(() => made.widget());
    return made;
  }

  widget(): HTMLElement {
    return this.find('tessera-file-widget, tessera-picture-widget');
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.element.querySelector<E>(selector);
    expect(found, selector).not.toBeNull();
    return found!;
  }

  text(): string {
    return this.element.textContent!.replace(/\s+/g, ' ');
  }

  goTo(path: string): void {
    (TestBed.inject(Location) as unknown as SpyLocation).setInitialPath(path);
  }

  /** Not until all is stable: a file that is on its way is not. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.fixture.detectChanges();
  }

  until(fact: () => unknown): Promise<void> {
    // What is loaded when it is wanted takes its time on a busy machine.
    return vi.waitFor(
      async () => {
        await this.settle();
        fact();
      },
      { timeout: 4000 },
    );
  }

  async drawAnew(): Promise<void> {
    this.isDrawn.set(false);
    await this.settle();
    this.isDrawn.set(true);
    await this.until(() => this.widget());
  }

  /** By the words on a button, or its name. */
  async press(name: string): Promise<void> {
    await this.settle();
    const button = [...this.element.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent!.trim()) === name,
    );
    expect(button, name).toBeDefined();
    button!.click();
    await this.settle();
  }

  async chooseFile(file: File): Promise<void> {
    const input = this.find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    // Only of a file chosen by a person is it more than empty.
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input.dispatchEvent(new Event('change'));
    await this.settle();
  }

  /** In the question that was opened; `offered` are the names one sees there. */
  async takeFromLibrary(name: string, offered?: readonly string[]): Promise<void> {
    const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('tessera-asset-dialog button[data-id]')];
    await this.until(() =>
      expect(
        buttons().some((each) => each.textContent!.includes(name)),
        name,
      ).toBe(true),
    );
    if (offered)
      expect(
        buttons()
          .map(({ dataset }) => this.server.assets.get(dataset['id']!)!.name)
          .sort(),
      ).toEqual([...offered].sort());
    buttons()
      .find((each) => each.textContent!.includes(name))!
      .click();
    await this.until(() => expect(document.querySelector('tessera-asset-dialog')).toBeNull());
  }
}

/** A value where it may only be read. */
export async function drawn(kind: Kind, value: (server: MediaServer) => Json) {
  const server = new MediaServer();
  TestBed.configureTestingModule({ providers: server.providers() });
  const fixture = TestBed.createComponent(ShownHost);
  fixture.componentInstance.schema.set(schemas[kind]);
  fixture.componentInstance.value.set(value(server));
  const until = (fact: () => unknown) =>
    vi.waitFor(
      async () => {
        await fixture.whenStable();
        fact();
      },
      { timeout: 4000 },
    );
  return { element: fixture.nativeElement as HTMLElement, until };
}

export function droppedFile(name: string, type: string): File {
  return new File(['x'.repeat(100)], name, { type });
}

/** jsdom has no events of dragging. */
export function drop(element: Element, file: File): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [file], types: ['Files'] } });
  element.dispatchEvent(event);
}

export function paste(element: Element, file: File): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files: [file] } });
  element.dispatchEvent(event);
}
