import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import { uuidv7 } from '@tessera/models';
import { expect, it, vi } from 'vitest';
import { MediaServer } from '../media-api.harness';
import { AssetDetails } from './asset-details';
import { LibraryActs } from './library-acts';
import { LibraryDesk } from './library-desk';

it('leads from a file to the pages and records that use it', async () => {
  const server = new MediaServer();
  const asset = server.add('Terms.pdf');
  const [page, company] = [uuidv7(), uuidv7()];
  server.uses.push(
    {
      entity: 'content.page',
      label: 'Page',
      resource: 'pages',
      id: page,
      title: 'About us',
      place: 'body',
      isLive: true,
    },
    { entity: 'crm.company', label: 'Company', resource: 'crm/companies', id: company, title: 'Acme', place: 'Logo' },
  );
  TestBed.configureTestingModule({
    providers: [
      ...server.providers(),
      provideRouter([]),
      { provide: Session, useValue: { may: () => true } },
      LibraryDesk,
      LibraryActs,
    ],
  });
  const fixture = TestBed.createComponent(AssetDetails);
  fixture.componentRef.setInput('asset', asset);
  const links = () => [...(fixture.nativeElement as HTMLElement).querySelectorAll('li a')];
  await vi.waitFor(async () => {
    await fixture.whenStable();
    expect(links()).toHaveLength(2);
  });
  expect(links().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['About us', `/pages/${page}`],
    ['Acme', `/crm/companies/${company}`],
  ]);
});
