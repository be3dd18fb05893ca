import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastArea } from './toast-area';
import { Toasts } from './toasts';

describe('news of something out of sight', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const show = (undo?: () => unknown) => {
    const fixture = TestBed.createComponent(ToastArea);
    TestBed.inject(Toasts).show({ text: '3 pages moved to the trash', undo });
    fixture.detectChanges();
    return fixture;
  };

  it('goes after eight seconds', () => {
    const fixture = show();
    expect(fixture.nativeElement.textContent).toContain('3 pages moved');
    vi.advanceTimersByTime(8_000);
    fixture.detectChanges();
    expect(fixture.nativeElement.textContent).not.toContain('3 pages moved');
  });

  it('stays while somebody points at it', () => {
    const fixture = show();
    fixture.nativeElement.dispatchEvent(new Event('pointerenter'));
    fixture.detectChanges();
    vi.advanceTimersByTime(60_000);
    fixture.detectChanges();
    expect(fixture.nativeElement.textContent).toContain('3 pages moved');
  });

  it('can be taken back', () => {
    const undo = vi.fn();
    const fixture = show(undo);
    fixture.nativeElement.querySelector('.undo').click();
    fixture.detectChanges();
    expect(undo).toHaveBeenCalledOnce();
    expect(fixture.nativeElement.textContent).not.toContain('3 pages moved');
  });
});
