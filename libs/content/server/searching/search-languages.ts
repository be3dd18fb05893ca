/** What PostgreSQL knows how to bring to its stems, by the first part of a locale (BCP 47). All of it is there since version 15. */
const languages = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
} as const;

/** For languages whose words are looked for as they stand. */
export const plainLanguage = 'content_simple';

/** First part of a locale → text search configuration; what is missing is `plainLanguage`. */
export const searchLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(languages).map(([tag, language]) => [tag, `content_${language}`]),
);
