import { asset, layout } from '@tessera/templates/server';
import { coloursOf, paperOf } from './colours';
import { fontFiles } from './fonts';
import icon from './icon.svg?raw';
import { Frame } from './parts/frame';
import { NotFound } from './parts/not-found';
import { styles } from './styles/styles';
import { wordsFor } from './words';

export default layout({
  body: (children, tools) => <Frame tools={tools}>{children}</Frame>,
  notFound: (tools, isGone) => <NotFound tools={tools} isGone={isGone} />,
  notFoundTitle: (locale, isGone) => (isGone ? wordsFor(locale).gone : wordsFor(locale).notFound),
  noteWords: (locale) => ({ heading: wordsFor(locale).notes, back: wordsFor(locale).backToText }),
  styles,
  assets: fontFiles,
  icon: asset('icon.svg', `data:image/svg+xml;base64,${btoa(icon)}`),
  ids: ['content', 'comments', 'latest', 'beneath'],
  siteStyles: coloursOf,
  themeColour: paperOf,
});
