import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/api-problem';
import { Breadcrumb } from './breadcrumb';
import { ErrorState } from './error-state';
import { isPressed, keyCaps } from './keys';
import { Saved } from './saved';

describe('what became of a change', () => {
  afterEach(() => vi.useRealTimers());

  it('is told with its age, which grows', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) });
    const fixture = TestBed.createComponent(Saved);
    fixture.componentRef.setInput('state', 'saved');
    fixture.componentRef.setInput('at', Date.now());
    fixture.detectChanges();
    expect(fixture.nativeElement.textContent).toContain('just now');
    vi.advanceTimersByTime(12_000);
    fixture.detectChanges();
    expect(fixture.nativeElement.textContent).toContain('12s ago');
    fixture.destroy();
  });

  it('tells that it is kept while there is no connection', () => {
    const fixture = TestBed.createComponent(Saved);
    fixture.componentRef.setInput('state', 'kept');
    fixture.detectChanges();
    expect(fixture.nativeElement.textContent).toContain('Kept here until you are online');
  });
});

describe('an error', () => {
  it('says what happened, what is safe, what to do, and its code', () => {
    const fixture = TestBed.createComponent(ErrorState);
    const problem = new ApiProblem(
      { code: 'content.page-stuck', title: 'This page cannot be read.', requestId: 'r7' },
      { status: 500 },
    );
    fixture.componentRef.setInput('problem', problem);
    fixture.componentRef.setInput('safe', 'Your draft is kept.');
    const retried = vi.fn();
    fixture.componentInstance.retry.subscribe(retried);
    fixture.detectChanges();
    const text = fixture.nativeElement.textContent.replace(/\s+/g, ' ');
    expect(text).toMatch(/This page cannot be read\. ?Try again in a moment\. Your draft is kept\./);
    expect(text).toMatch(/content\.page-stuck ?· r7/);
    fixture.nativeElement.querySelector('button').click();
    expect(retried).toHaveBeenCalledOnce();
  });

  it('that cannot be cured by trying again does not offer it', () => {
    const fixture = TestBed.createComponent(ErrorState);
    fixture.componentRef.setInput(
      'problem',
      new ApiProblem({ code: 'content.page-not-found', title: 'No such page.' }, { status: 404 }),
    );
    fixture.detectChanges();
    expect(fixture.nativeElement.querySelector('button')).toBeNull();
  });

  it('that is none of ours hides its own words', () => {
    const fixture = TestBed.createComponent(ErrorState);
    fixture.componentRef.setInput('problem', new TypeError('cannot read properties of undefined'));
    fixture.detectChanges();
    expect(fixture.nativeElement.textContent).toContain('Something went wrong in the editor.');
    expect(fixture.nativeElement.textContent).not.toContain('undefined');
  });
});

describe('the way to where one is', () => {
  const words = (depth: number): string => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Breadcrumb);
    fixture.componentRef.setInput(
      'path',
      Array.from({ length: depth }, (_, index) => ({ label: `P${index}`, link: `/${index}` })),
    );
    fixture.detectChanges();
    return fixture.nativeElement.textContent.replace(/\s+/g, '');
  };

  it('shows four steps whole', () => expect(words(4)).toBe('P0P1P2P3'));
  it('folds the middle of a deeper one', () => expect(words(7)).toBe('P0P5P6'));
});

describe('keys', () => {
  it('are named as on the keyboard', () => expect(keyCaps('mod+shift+p')).toEqual(['Ctrl', 'Shift', 'P']));

  it('fit only with just these helpers', () => {
    const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);
    expect(isPressed('mod+k', press({ key: 'k', ctrlKey: true }))).toBe(true);
    expect(isPressed('mod+k', press({ key: 'k', ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPressed('mod+k', press({ key: 'k' }))).toBe(false);
  });
});
