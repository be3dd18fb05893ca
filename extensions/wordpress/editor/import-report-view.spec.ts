import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import type { ImportReport, ReportReason } from '../contract';
import { ImportReportView } from './import-report-view';

async function shown(notes: readonly string[], remarks: readonly ReportReason[]): Promise<HTMLElement> {
  const report: ImportReport = {
    site: { title: 'Old', baseUrl: 'https://old.example', version: '1.2', notes },
    kinds: [
      {
        kind: 'post',
        read: 9,
        made: 9,
        changed: 0,
        unchanged: 0,
        skipped: 0,
        skippedBecause: [],
        draftsBecause: [],
        remarks,
      },
    ],
    redirects: 0,
  };
  const fixture = TestBed.createComponent(ImportReportView);
  fixture.componentRef.setInput('report', report);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

it('says what became of the site as a whole', async () => {
  expect(textOf((await shown(['The site is called “Old” here too.'], [])).querySelector('.line'))).toBe(
    'The site is called “Old” here too.',
  );
});

it('short examples stand on one line, of long ones all but the first are folded away', async () => {
  const long = Array.from({ length: 8 }, (_, at) => `Page: https://old.example/wp-content/uploads/picture-${at}.jpg`);
  const element = await shown(
    [],
    [
      { reason: 'Short.', count: 2, examples: ['One', 'Two'] },
      { reason: 'Long.', count: 20, examples: long },
    ],
  );
  const [short, other] = element.querySelectorAll('li');
  expect(textOf(short!)).toBe('2 Short. One · Two');
  expect(other!.querySelectorAll(':scope > span > .cut')).toHaveLength(3);
  expect(textOf(other!.querySelector('summary'))).toBe('5 more examples');
  expect(other!.querySelectorAll('details .cut')).toHaveLength(5);
});
