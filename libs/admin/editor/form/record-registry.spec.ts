import { Component, inject, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideFieldWidgets } from '@tessera/ui';
import { expect, it, vi } from 'vitest';
import { editedRecord, provideRecordExtensions } from './record-registry';
import { RecordScreen } from './record-screen';
import { RecordsServer } from './records-server.harness';

@Component({ selector: 'tessera-test-stage', template: `The stage of {{ record.value('name') }}` })
class Stage {
  protected readonly record = inject(editedRecord);
}

@Component({ selector: 'tessera-test-members', template: `Members of {{ id() }}` })
class Members {
  readonly id = input.required<string>();
}

@Component({ selector: 'tessera-test-seats', template: 'Seats by hand' })
class Seats {}

it('an extension draws a field, a section and a tab in its own way', { timeout: 30_000 }, async () => {
  const server = new RecordsServer();
  const id = server.add('test/venues', { name: 'Blå', capacity: 9, isOpen: true });
  TestBed.configureTestingModule({
    providers: [
      server.providers(),
      provideRouter([{ path: ':scope/:entities/:id', component: RecordScreen }], withComponentInputBinding()),
      provideFieldWidgets({ 'test.venue.capacity': Seats }),
      provideRecordExtensions({
        sections: { 'test.venue/Notes': Stage },
        panels: {
          'test.venue': [
            { label: 'Members', load: () => Promise.resolve(Members) },
            { label: 'Secrets', permission: 'test.see-secrets', load: () => Promise.resolve(Members) },
          ],
        },
      }),
    ],
  });
  const { routeNativeElement: screen } = await RouterTestingHarness.create(`/test/venues/${id}?tab=panel-members`);
  await vi.waitFor(() => expect(screen!.textContent).toContain(`Members of ${id}`), { timeout: 15_000 });
  expect([...screen!.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent!.trim())).toEqual([
    'Venue',
    'Members',
  ]);
  screen!.querySelector<HTMLElement>('[role=tab]')!.click();
  await vi.waitFor(() => expect(screen!.textContent).toContain('The stage of Blå'), { timeout: 15_000 });
  expect(screen!.querySelector('[data-path=capacity]')!.textContent).toContain('Seats by hand');
});
