import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from 'vitest';
import { Button } from './button';
import { IconButton } from './icon-button';

@Component({
  imports: [Button, IconButton],
  template: `
    <button tesseraButton look="primary" [busy]="isBusy()" (click)="count = count + 1">Publish</button>
    <button tesseraIconButton icon="trash" label="Move to trash"></button>
  `,
})
class Host {
  readonly isBusy = signal(false);
  count = 0;
}

describe('a button', () => {
  it('ignores clicks while it is busy, and says so', async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const [publish] = fixture.nativeElement.querySelectorAll('button') as HTMLButtonElement[];
    publish!.click();
    fixture.componentInstance.isBusy.set(true);
    await fixture.whenStable();
    publish!.click();
    expect(fixture.componentInstance.count).toBe(1);
    expect(publish!.getAttribute('aria-busy')).toBe('true');
  });

  it('that shows an icon alone has a name, and shows it to the keyboard', async () => {
    const fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const button = fixture.nativeElement.querySelector('[tesseraIconButton]') as HTMLButtonElement;
    expect(button.getAttribute('aria-label')).toBe('Move to trash');
    button.focus();
    await fixture.whenStable();
    expect(document.querySelector('[role=tooltip]')!.textContent).toContain('Move to trash');
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('[role=tooltip]')).toBeNull();
    fixture.nativeElement.remove();
  });
});
