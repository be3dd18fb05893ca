import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { LiveTexts } from './live-texts';

it('keeps ten texts awake, and never sends one to sleep that is written in', () => {
  const texts = TestBed.inject(LiveTexts);
  const slept: number[] = [];
  for (let each = 0; each < 13; each++) {
    const text = { each };
    texts.woke(
      text,
      () => each === 0,
      () => {
        slept.push(each);
        texts.slept(text);
      },
    );
  }
  expect(slept).toEqual([1, 2, 3]);
});
