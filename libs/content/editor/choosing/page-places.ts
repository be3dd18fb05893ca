import { inject, Injector } from '@angular/core';
import type { RightPlaces } from '@tessera/users/editor';

/** Sections of the site, in which rights can be given: a page and everything beneath it. Loaded when the first is chosen or named. */
export const pagePlaces: Readonly<Record<string, RightPlaces>> = {
  'content.page': {
    label: 'section of the site',
    choose: async () => {
      const injector = inject(Injector);
      const [{ PageChoice }, { titleOf }] = await Promise.all([import('./page-choice'), import('../api/page-state')]);
      const page = await injector
        .get(PageChoice)
        .ask({ heading: 'Which page, with everything beneath it?', act: 'Choose' });
      return page ? { id: page.id, name: titleOf(page) } : null;
    },
    nameOf: async (id) => {
      const injector = inject(Injector);
      const [{ PagesApi }, { titleOf }] = await Promise.all([import('../api/pages-api'), import('../api/page-state')]);
      return injector
        .get(PagesApi)
        .page(id)
        .then(
          (page) => `${titleOf(page)} (${page.path})`,
          () => 'A page that is gone, or that you may not see',
        );
    },
  },
};
