import type { Format } from '@tessera/templates/server';

/** The theme's own words; everything else on a page was written by its authors. */
export interface Words {
  readonly skip: string;
  readonly menu: string;
  readonly mainMenu: string;
  readonly breadcrumb: string;
  readonly readingTime: (minutes: number, format: Format) => string;
  readonly by: (author: string) => string;
  readonly filedUnder: string;
  readonly moreReading: string;
  readonly previous: string;
  readonly next: string;
  readonly newest: string;
  readonly inThisSection: string;
  readonly untitled: string;
  readonly footer: string;
  readonly backToTop: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
  readonly notFoundWays: string;
  readonly nothingYet: string;
}

const english: Words = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainMenu: 'Main',
  breadcrumb: 'Where you are',
  readingTime: (minutes, format) => `${format.number(minutes)} min read`,
  by: (author) => `By ${author}`,
  filedUnder: 'Filed under',
  moreReading: 'More to read',
  previous: 'Previous',
  next: 'Next',
  newest: 'Latest',
  inThisSection: 'In this section',
  untitled: 'Untitled',
  footer: 'About this site',
  backToTop: 'Back to top',
  notFound: 'Page not found',
  notFoundHelp:
    'There is no page at this address. It may have moved, or the link that brought you here has a mistake in it.',
  notFoundWays: 'Ways to go on',
  nothingYet: 'Nothing has been published here yet.',
};

const german: Words = {
  skip: 'Zum Inhalt',
  menu: 'Menü',
  mainMenu: 'Hauptmenü',
  breadcrumb: 'Sie sind hier',
  readingTime: (minutes, format) => `${format.number(minutes)} Min. Lesezeit`,
  by: (author) => `Von ${author}`,
  filedUnder: 'Abgelegt unter',
  moreReading: 'Mehr zu lesen',
  previous: 'Vorheriger Beitrag',
  next: 'Nächster Beitrag',
  newest: 'Neues',
  inThisSection: 'In diesem Bereich',
  untitled: 'Ohne Titel',
  footer: 'Über diese Website',
  backToTop: 'Nach oben',
  notFound: 'Seite nicht gefunden',
  notFoundHelp:
    'Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder der Link enthält einen Fehler.',
  notFoundWays: 'So geht es weiter',
  nothingYet: 'Hier ist noch nichts veröffentlicht.',
};

/** The words in the language of a locale, in English where we do not speak it. */
export function wordsFor(locale: string): Words {
  return new Intl.Locale(locale).language === 'de' ? german : english;
}
