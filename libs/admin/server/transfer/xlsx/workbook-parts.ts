import { Problem } from '@tessera/models';
import { fromCellText } from './cell-text';
import { showsDate } from './serial-date';
import { listenTo } from './xml-events';
import type { ZipArchive } from './zip-archive';

/** What the cells of the first sheet are read with. */
export interface WorkbookParts {
  /** Where the first sheet is in the archive. */
  readonly sheet: string;
  readonly is1904: boolean;
  /** Texts that cells name by their number. */
  readonly texts: readonly string[];
  /** Numbers of the styles that show dates. */
  readonly dateStyles: ReadonlySet<number>;
}

/** Reads all but the sheet itself. Throws `admin.malformed-file` (422) for an archive that is no workbook. */
export async function workbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  const workbook = 'xl/workbook.xml';
  if (!archive.has(workbook))
    throw new Problem('admin.malformed-file', { status: 422, title: 'The file is no spreadsheet that can be read.' });
  let is1904 = false;
  let first: string | undefined;
  await listenTo(archive.open(workbook), {
    opened: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet')
        first ??= Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
    },
    closed: () => {},
  });
  const targets = new Map<string, string>();
  await listenTo(archive.open('xl/_rels/workbook.xml.rels'), {
    opened: (name, { Id, Target }) => void (name === 'Relationship' && Id && Target && targets.set(Id, Target)),
    closed: () => {},
  });
  const sheet = new URL(targets.get(first ?? '') ?? '', `zip:/${workbook}`).pathname.slice(1);
  if (!archive.has(sheet))
    throw new Problem('admin.malformed-file', { status: 422, title: 'There is no sheet in this spreadsheet.' });
  return { sheet, is1904, texts: await sharedTexts(archive), dateStyles: await dateStyles(archive) };
}

async function sharedTexts(archive: ZipArchive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return texts;
  let text = '';
  let isText = false;
  let phonetic = 0;
  await listenTo(archive.open('xl/sharedStrings.xml'), {
    opened: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic++;
      isText = name === 't' && phonetic === 0;
    },
    closed: (name) => {
      if (name === 'si') texts.push(fromCellText(text));
      if (name === 'rPh') phonetic--;
      isText = false;
    },
    text: (piece) => void (isText && (text += piece)),
  });
  return texts;
}

async function dateStyles(archive: ZipArchive): Promise<Set<number>> {
  const codes = new Map<number, string>();
  const found = new Set<number>();
  if (!archive.has('xl/styles.xml')) return found;
  let count = -1;
  await listenTo(archive.open('xl/styles.xml'), {
    opened: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') count = 0;
      if (name === 'xf' && count >= 0) {
        const id = Number(numFmtId ?? 0);
        if (showsDate(id, codes.get(id))) found.add(count);
        count++;
      }
    },
    closed: (name) => void (name === 'cellXfs' && (count = -1)),
  });
  return found;
}
