import { asset, layout } from '@tessera/templates/server';
import { coloursOf, paperOf } from './colours';
import { fontFiles } from './fonts';
import icon from './icon.svg?raw';
import { Frame } from './parts/frame';
import { NotFound } from './parts/not-found';
import suggestions from './search/suggestions.js?raw';
import { styles } from './styles/styles';
import { wordsFor } from './words';

export default layout({
  body: (children, tools) => <Frame tools={tools}>{children}</Frame>,
  notFound: (tools, isGone) => <NotFound tools={tools} isGone={isGone} />,
  notFoundTitle: (locale, isGone) => (isGone ? wordsFor(locale).gone : wordsFor(locale).notFound),
  noteWords: (locale) => ({ heading: wordsFor(locale).notes, back: wordsFor(locale).backToText }),
  styles,
  searchTitle: (locale, text) => [text, wordsFor(locale).search].filter(Boolean).join(' – '),
  searchScript: asset('search.js', `data:text/javascript;base64,${btoa(suggestions)}`),
  assets: fontFiles,
  icon: asset('icon.svg', `data:image/svg+xml;base64,${btoa(icon)}`),
  ids: ['content', 'comments', 'latest', 'beneath', 'site-search', 'search-text', 'search-suggestions'],
  siteStyles: coloursOf,
  themeColour: paperOf,
});
