import { TestBed } from '@angular/core/testing';
import { ApplicationRef } from '@angular/core';
import { afterEach, describe, expect, it } from 'vitest';
import { Dialogs } from './dialogs';

const question = {
  heading: 'Move “News” to the trash?',
  text: 'You can restore it.',
  act: 'Move to trash',
  danger: true,
};
const buttons = (): HTMLButtonElement[] => Array.from(document.querySelectorAll('.cdk-dialog-container button'));

describe('a question', () => {
  afterEach(() => document.querySelector('.cdk-overlay-container')?.remove());

  const ask = async (): Promise<Promise<boolean>[]> => {
    const answer = TestBed.inject(Dialogs).confirm(question);
    await TestBed.inject(ApplicationRef).whenStable();
    return [answer];
  };

  it('is named by its heading and begins at the harmless answer', async () => {
    await ask();
    const dialog = document.querySelector('[role=dialog]')!;
    expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)!.textContent).toBe(question.heading);
    expect(buttons().map(({ textContent, ariaLabel }) => ariaLabel ?? textContent!.trim())).toEqual([
      'Cancel',
      'Move to trash',
      'Close',
    ]);
  });

  it('has the keyboard at once, so that no key goes to what is behind it', () => {
    void TestBed.inject(Dialogs).confirm(question);
    expect(document.activeElement?.closest('.cdk-dialog-container')).not.toBeNull();
  });

  it('answers with the act', async () => {
    const [answer] = await ask();
    buttons()[1]!.click();
    expect(await answer).toBe(true);
  });

  it.each([0, 2])('answers no when it is left (button %i)', async (index) => {
    const [answer] = await ask();
    buttons()[index]!.click();
    expect(await answer).toBe(false);
  });
});
