import { NgTemplateOutlet } from '@angular/common';
import { Component, inject } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, withComponentInputBinding } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import type { DocumentFields } from '@tessera/models';
import { Frame } from '@tessera/ui';
import { expect, vi } from 'vitest';
import { ContentServer } from '../content-api.harness';
import { contentRoutes } from '../routes';

/** The shell's places, without the shell. */
@Component({
  imports: [NgTemplateOutlet, RouterOutlet],
  template: `
    @for (name of names; track name) {
      @if (frame.slot(name); as slot) {
        <div [class]="name"><ng-container [ngTemplateOutlet]="slot" /></div>
      }
    }
    <router-outlet />
  `,
})
class Room {
  protected readonly frame = inject(Frame);
  protected readonly names = ['where', 'state', 'acts', 'inspector'] as const;
}

/** The page screen on a page of its own, as a person meets it. */
export class PageRoom {
  readonly server = new ContentServer();
  readonly id: string;
  private fixture!: ComponentFixture<Room>;

  constructor(fields: DocumentFields, type = 'content.article') {
    localStorage.clear();
    this.id = this.server.add(this.server.home, type, 'First title', fields);
    const session = { person: () => ({ id: 'p1', name: 'Ada', email: 'a@b.c', isOwner: true }), may: () => true };
    TestBed.configureTestingModule({
      providers: [
        this.server.providers(),
        { provide: Session, useValue: session },
        provideRouter(contentRoutes, withComponentInputBinding()),
      ],
    });
  }

  get element(): HTMLElement {
    return this.fixture.nativeElement as HTMLElement;
  }

  async open(): Promise<this> {
    this.fixture = TestBed.createComponent(Room);
    document.body.append(this.element);
    await TestBed.inject(Router).navigateByUrl(`/pages/${this.id}`);
    await vi.waitFor(() => expect(this.element.querySelector('textarea.title')).not.toBeNull(), { timeout: 10_000 });
    await this.settle();
    return this;
  }

  close(): void {
    this.fixture?.destroy();
    this.fixture?.nativeElement.remove();
    document.querySelectorAll('.cdk-overlay-container > *').forEach((each) => each.remove());
  }

  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await this.fixture.whenStable();
  }

  /** Of the whole document, dialogs too. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return document.querySelector<E>(selector)!;
  }

  text(selector: string): string {
    return document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  async until(look: () => void): Promise<void> {
    await vi.waitFor(look, { timeout: 5_000 });
    await this.settle();
  }

  /** Presses the button that is called so, wherever it is. */
  async press(name: string): Promise<void> {
    await this.until(() => expect(this.button(name)).toBeDefined());
    this.button(name)!.click();
    await this.settle();
  }

  /** Chooses a segment. */
  async choose(label: string): Promise<void> {
    [...document.querySelectorAll<HTMLElement>('tessera-segments label, tessera-segments button')]
      .find((each) => each.textContent?.trim() === label)!
      .click();
    await this.settle();
  }

  async type(control: HTMLInputElement | HTMLTextAreaElement, words: string, event = 'input'): Promise<void> {
    control.value = words;
    control.dispatchEvent(new Event(event, { bubbles: true }));
    await this.settle();
  }

  async key(target: HTMLElement, key: string, options: KeyboardEventInit = {}): Promise<void> {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
    await this.settle();
  }

  private button(name: string): HTMLElement | undefined {
    // What was opened last stands last.
    return [...document.querySelectorAll<HTMLElement>('button, a[role=menuitem]')].findLast((each) =>
      (each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(name),
    );
  }
}
