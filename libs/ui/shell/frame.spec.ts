import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from 'vitest';
import { Commands } from './commands';
import { Frame, Slot } from './frame';

@Component({
  imports: [Slot],
  template: `
    <ng-template tesseraSlot="acts">Publish</ng-template>
    @if (isDeeper()) {
      <ng-template tesseraSlot="acts">Restore</ng-template>
    }
  `,
})
class Screen {
  readonly isDeeper = signal(false);
}

const acts = (): string | undefined =>
  TestBed.inject(Frame).slot('acts')?.createEmbeddedView({}).rootNodes[0].textContent;

describe('a slot of the shell', () => {
  it('shows what was put in last, and before it again when that is gone', async () => {
    const fixture = TestBed.createComponent(Screen);
    await fixture.whenStable();
    expect(acts()).toBe('Publish');
    fixture.componentInstance.isDeeper.set(true);
    await fixture.whenStable();
    expect(acts()).toBe('Restore');
    fixture.componentInstance.isDeeper.set(false);
    await fixture.whenStable();
    expect(acts()).toBe('Publish');
  });

  it('is empty after the screen has gone', async () => {
    const fixture = TestBed.createComponent(Screen);
    await fixture.whenStable();
    fixture.destroy();
    expect(TestBed.inject(Frame).slot('acts')).toBeNull();
  });
});

describe('commands', () => {
  it('come and go with the screen that offers them', () => {
    @Component({ template: '' })
    class Offering {
      constructor() {
        TestBed.inject(Commands).add(() => [{ id: 'a', label: 'Publish', group: 'Page', run: () => undefined }]);
      }
    }
    const fixture = TestBed.createComponent(Offering);
    expect(
      TestBed.inject(Commands)
        .all()
        .map(({ label }) => label),
    ).toEqual(['Publish']);
    fixture.destroy();
    expect(TestBed.inject(Commands).all()).toEqual([]);
  });
});
