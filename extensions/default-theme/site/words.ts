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
  readonly legal: string;
  readonly elsewhere: string;
  readonly gone: string;
  readonly goneHelp: string;
  readonly backToTop: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
  readonly notFoundWays: string;
  readonly nothingYet: string;
  readonly notes: string;
  readonly backToText: string;
  /** Something of another house, which opens there. */
  readonly openAt: (provider: string) => string;
  readonly download: string;
  readonly subtitles: string;
  readonly parts: string;
  readonly newer: string;
  readonly older: string;
  readonly part: (number: number, parts: number, format: Format) => string;
  readonly filters: string;
  readonly categories: string;
  readonly tags: string;
  readonly authors: string;
  readonly months: string;
  readonly category: string;
  readonly tag: string;
  readonly author: string;
  readonly archive: string;
  readonly articles: (count: number, format: Format) => string;
  readonly comments: string;
  readonly website: string;
  readonly search: string;
  readonly searchSite: string;
  readonly searchHelp: string;
  readonly suggestions: string;
  readonly results: (total: number, isCut: boolean, text: string, format: Format) => string;
  readonly searchParts: string;
  readonly before: string;
  readonly further: string;
  readonly narrow: string;
  readonly narrowed: string;
  readonly widen: string;
  readonly kinds: string;
  /** Names of page types, where they are not to be called as editors do. */
  readonly kind: Readonly<Record<string, string>>;
  readonly years: string;
  readonly didYouMean: string;
  readonly searchEverywhere: string;
  readonly nothingFoundHelp: string;
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
  legal: 'Legal',
  elsewhere: 'Elsewhere',
  gone: 'This page is gone',
  goneHelp: 'There was a page at this address. It has been taken away and nothing stands in its place.',
  backToTop: 'Back to top',
  notFound: 'Page not found',
  notFoundHelp:
    'There is no page at this address. It may have moved, or the link that brought you here has a mistake in it.',
  notFoundWays: 'Ways to go on',
  nothingYet: 'Nothing has been published here yet.',
  notes: 'Notes',
  backToText: 'Back to note',
  openAt: (provider) => `Open at ${provider}`,
  download: 'Download',
  subtitles: 'Subtitles',
  parts: 'Older and newer articles',
  newer: 'Newer',
  older: 'Older',
  part: (number, parts, format) => `Page ${format.number(number)} of ${format.number(parts)}`,
  filters: 'Find articles by',
  categories: 'Categories',
  tags: 'Tags',
  authors: 'Authors',
  months: 'Months',
  category: 'Category',
  tag: 'Tag',
  author: 'Author',
  archive: 'Archive',
  articles: (count, format) => `${format.number(count)} ${count === 1 ? 'article' : 'articles'}`,
  comments: 'Comments',
  website: 'Website',
  search: 'Search',
  searchSite: 'Search this site',
  searchHelp:
    'Put "quotation marks" around words that stand together, and a minus before what you do not want: glass -green.',
  suggestions: 'Pages',
  results: (total, isCut, text, format) =>
    total === 0
      ? `Nothing was found for “${text}”.`
      : `${isCut ? 'More than ' : ''}${format.number(total)} ${total === 1 ? 'page' : 'pages'} for “${text}”`,
  searchParts: 'More results',
  before: 'Before',
  further: 'Further',
  narrow: 'Narrow down by',
  narrowed: 'Narrowed down to',
  widen: 'take away',
  kinds: 'Kind of page',
  kind: {},
  years: 'Year',
  didYouMean: 'Did you mean',
  searchEverywhere: 'Search without narrowing down',
  nothingFoundHelp: 'Try fewer or other words, or their beginning.',
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
  legal: 'Rechtliches',
  elsewhere: 'Anderswo',
  gone: 'Diese Seite gibt es nicht mehr',
  goneHelp: 'Unter dieser Adresse gab es eine Seite. Sie wurde entfernt, und nichts steht an ihrer Stelle.',
  backToTop: 'Nach oben',
  notFound: 'Seite nicht gefunden',
  notFoundHelp:
    'Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder der Link enthält einen Fehler.',
  notFoundWays: 'So geht es weiter',
  nothingYet: 'Hier ist noch nichts veröffentlicht.',
  notes: 'Anmerkungen',
  backToText: 'Zurück zu Anmerkung',
  openAt: (provider) => `Bei ${provider} öffnen`,
  download: 'Herunterladen',
  subtitles: 'Untertitel',
  parts: 'Ältere und neuere Beiträge',
  newer: 'Neuere',
  older: 'Ältere',
  part: (number, parts, format) => `Seite ${format.number(number)} von ${format.number(parts)}`,
  filters: 'Beiträge finden nach',
  categories: 'Kategorien',
  tags: 'Schlagwörter',
  authors: 'Autorinnen und Autoren',
  months: 'Monaten',
  category: 'Kategorie',
  tag: 'Schlagwort',
  author: 'Autorin oder Autor',
  archive: 'Archiv',
  articles: (count, format) => `${format.number(count)} ${count === 1 ? 'Beitrag' : 'Beiträge'}`,
  comments: 'Kommentare',
  website: 'Website',
  search: 'Suche',
  searchSite: 'Diese Website durchsuchen',
  searchHelp:
    'Was beieinander steht, in "Anführungszeichen"; vor das, was nicht vorkommen soll, ein Minus: Glas -grün.',
  suggestions: 'Seiten',
  results: (total, isCut, text, format) =>
    total === 0
      ? `Zu „${text}“ wurde nichts gefunden.`
      : `${isCut ? 'Mehr als ' : ''}${format.number(total)} ${total === 1 ? 'Seite' : 'Seiten'} zu „${text}“`,
  searchParts: 'Weitere Ergebnisse',
  before: 'Zurück',
  further: 'Weiter',
  narrow: 'Eingrenzen nach',
  narrowed: 'Eingegrenzt auf',
  widen: 'aufheben',
  kinds: 'Art der Seite',
  kind: {
    'content.article': 'Beitrag',
    'content.article-index': 'Beiträge',
    'content.home': 'Startseite',
    'content.standard': 'Seite',
  },
  years: 'Jahr',
  didYouMean: 'Meinten Sie',
  searchEverywhere: 'Ohne Eingrenzung suchen',
  nothingFoundHelp: 'Versuchen Sie weniger oder andere Wörter.',
};

/** The words in the language of a locale, in English where we do not speak it. */
export function wordsFor(locale: string): Words {
  return new Intl.Locale(locale).language === 'de' ? german : english;
}
