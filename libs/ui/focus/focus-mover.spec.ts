import { Component, effect, inject, signal, untracked } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FocusMover } from './focus-mover';

@Component({
  template: `
    @for (name of names(); track name) {
      <input [id]="name" (keydown.enter)="add('second')" />
    }
  `,
})
class Host {
  readonly names = signal(['first']);
  readonly asked = signal(0);
  private readonly mover = inject(FocusMover);

  constructor() {
    effect(() => {
      if (this.asked() > 0) untracked(() => this.add('second'));
    });
  }

  add(name: string): void {
    this.names.update((names) => [...names, name]);
    this.mover.to(() => document.getElementById(name));
  }
}

let host: Host;
let element: HTMLElement;

beforeEach(async () => {
  const fixture = TestBed.createComponent(Host);
  host = fixture.componentInstance;
  element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
});
afterEach(() => element.remove());

describe('the keyboard', () => {
  it('is on what a key brings before the next key is pressed', () => {
    document.getElementById('first')!.focus();
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(document.activeElement?.id).toBe('second');
  });

  it('stays where it is when nothing is found', () => {
    document.getElementById('first')!.focus();
    TestBed.inject(FocusMover).to(() => null);
    expect(document.activeElement?.id).toBe('first');
  });

  it('goes to what took the place of what went, then to the last, then to what is named', () => {
    host.names.set(['first', 'second', 'third']);
    const mover = TestBed.inject(FocusMover);
    mover.draw();
    const go = (name: string, place: number): string | undefined => {
      document.getElementById(name)!.focus();
      host.names.update((names) => names.filter((each) => each !== name));
      mover.toNext(
        () => element.querySelectorAll('input'),
        place,
        () => aside,
      );
      return document.activeElement?.id;
    };
    const aside = element.appendChild(document.createElement('button'));
    aside.id = 'aside';
    expect([go('second', 1), go('third', 1), go('first', 0)]).toEqual(['third', 'first', 'aside']);
  });

  it('stays elsewhere when something goes that it is not on', () => {
    host.names.set(['first', 'second']);
    const mover = TestBed.inject(FocusMover);
    mover.draw();
    document.getElementById('first')!.focus();
    host.names.set(['first']);
    mover.toNext(() => [], 0);
    expect(document.activeElement?.id).toBe('first');
  });

  it('is on what an effect brings, too, which is a part of drawing', () => {
    host.asked.set(1);
    expect(() => TestBed.tick()).not.toThrow();
    expect(document.activeElement?.id).toBe('second');
  });
});
