import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, required, submit } from '@angular/forms/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem } from '../api/api-problem';
import { Control } from './control';
import { DateTimeControl } from './date-time-control';
import { Field } from './field';
import { formErrors } from './form-errors';

@Component({
  imports: [Control, DateTimeControl, Field, FormField],
  template: `
    <tessera-field label="Title" help="Shown above the page."
      ><input tesseraControl [formField]="form.title"
    /></tessera-field>
    <tessera-field label="From"><tessera-date-time [formField]="form.from" /></tessera-field>
  `,
})
class Host {
  readonly model = signal<{ title: string; from: string | null }>({ title: '', from: null });
  readonly form = form(this.model, (path) => required(path.title, { message: 'A page needs a title.' }));
}

describe('a field', () => {
  const start = async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const [title, from] = fixture.nativeElement.querySelectorAll('tessera-field') as HTMLElement[];
    return {
      fixture,
      host: fixture.componentInstance,
      title: title!,
      from: from!,
      input: title!.querySelector('input')!,
    };
  };

  it('names its control and describes it with the help', async () => {
    const { title, input } = await start();
    expect(title.querySelector('label')!.htmlFor).toBe(input.id);
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).toContain(
      'Shown above the page.',
    );
  });

  it('names a control that stands inside another component', async () => {
    const { from } = await start();
    expect(from.querySelector('label')!.htmlFor).toBe(from.querySelector('input')!.id);
  });

  it('says what is wrong only after the control was left, in place of the help', async () => {
    const { fixture, title, input } = await start();
    expect(title.textContent).not.toContain('A page needs a title.');
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(title.textContent).toContain('A page needs a title.');
    expect(title.textContent).not.toContain('Shown above the page.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows what the server said about it', async () => {
    const { fixture, host, title } = await start();
    host.model.set({ title: 'News', from: null });
    const problem = new ApiProblem(
      { errors: [{ path: 'title', code: 'taken', message: 'Taken by About us.' }] },
      { status: 422 },
    );
    await submit(host.form, async (tree) => formErrors(tree, problem));
    await fixture.whenStable();
    expect(title.textContent).toContain('Taken by About us.');
  });

  it('keeps a moment in UTC and shows it in the zone of the person', async () => {
    const { fixture, host, from } = await start();
    const input = from.querySelector('input')!;
    input.value = '2030-01-01T09:30';
    input.dispatchEvent(new Event('change'));
    expect(host.model().from).toBe(new Date(2030, 0, 1, 9, 30).toISOString());
    host.model.update((model) => ({ ...model, from: new Date(2031, 5, 2, 23, 5).toISOString() }));
    await fixture.whenStable();
    expect(input.value).toBe('2031-06-02T23:05');
  });
});

describe('errors of the server', () => {
  beforeEach(() => TestBed.configureTestingModule({}));

  it('about nothing in the form belong to the whole form', () => {
    const tree = TestBed.runInInjectionContext(() => form(signal({ title: '' })));
    const problem = new ApiProblem({ code: 'x.y', title: 'Not now.' }, { status: 409 });
    expect(formErrors(tree, problem)).toEqual([{ kind: 'x.y', message: 'Not now.' }]);
  });
});
