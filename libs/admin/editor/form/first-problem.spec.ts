import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FocusMover } from '@tessera/ui';
import { expect, it } from 'vitest';
import { goToFirstProblem } from './first-problem';

@Component({
  template: `<div role="tabpanel" [hidden]="!isOpen()" (tessera-show)="isOpen.set(true)">
    <input [attr.aria-invalid]="isWrong() || null" />
  </div>`,
})
class Form {
  readonly isOpen = signal(false);
  readonly isWrong = signal(false);
}

it('is drawn, brought out from behind another tab and has the keyboard at once', async () => {
  const fixture = TestBed.createComponent(Form);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  fixture.componentInstance.isWrong.set(true);
  goToFirstProblem(element, TestBed.inject(FocusMover));
  expect(element.querySelector('div')!.hidden).toBe(false);
  expect(document.activeElement).toBe(element.querySelector('input'));
  element.remove();
});
