import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { documentType, servedType } from './documents';

const folder = mkdtempSync(join(tmpdir(), 'tessera-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const typeOf = (bytes: Uint8Array | string, name: string) => {
  const path = join(folder, String(++count));
  writeFileSync(path, bytes);
  return documentType(path, name).catch(({ code, status }: { code: string; status: number }) => `${code} ${status}`);
};
const pdf = '%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\n';
const encoded = (text: string) => new TextEncoder().encode(text);

describe('the type of a file', () => {
  it.each([
    ['paper.pdf', pdf, 'application/pdf'],
    ['page.html', '\ufeff  <!-- a -->\n<!DOCTYPE html><title>x</title>', 'text/html'],
    ['page.txt', '<script>alert(1)</script>', 'text/html'],
    ['drawing', '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['data.xml', '<?xml version="1.0"?><a/>', 'application/xml'],
    ['notes.txt', 'Käse, 12 €\n', 'text/plain'],
    ['data.csv', 'a,b\n1,2\n', 'text/plain'],
    ['nothing.bin', new Uint8Array([1, 2, 3, 0]), 'application/octet-stream'],
    ['tool', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'application/x-elf'],
  ])('%s is told by its content', async (name, bytes, type) => {
    expect(await typeOf(bytes, name)).toBe(type);
  });

  it('is what the name promises, or the file is refused', async () => {
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await typeOf('<html>', 'paper.pdf')).toBe('media.not-what-it-says 415');
    expect(await typeOf(png, 'a.JPG')).toBe('media.not-what-it-says 415');
    expect(await typeOf('MZ', 'a.mp4')).toBe('media.not-what-it-says 415');
    expect(await typeOf(png, 'a.png')).toBe('image/png');
    expect(await typeOf(png, 'constructor')).toBe('image/png');
  });
});

describe('what is served', () => {
  it('never runs by its type', () => {
    for (const type of ['text/html', 'image/svg+xml', 'application/xml', 'application/xhtml+xml', 'text/javascript'])
      expect(servedType(type)).toBe('application/octet-stream');
    expect(servedType('video/mp4')).toBe('video/mp4');
    expect(servedType('application/pdf')).toBe('application/pdf');
    expect(servedType('text/plain')).toBe('text/plain; charset=utf-8');
  });
});

describe('an archive', () => {
  it('is kept where it is safe to unpack', async () => {
    expect(await typeOf(zipSync({ 'a/b.txt': encoded('hello'), 'c.txt': encoded('x') }), 'a.zip')).toBe(
      'application/zip',
    );
  });

  it.each([
    '../a.txt',
    '/etc/a.txt',
    'a/../../b.txt',
    '..\\a.txt',
    'C:\\a.txt',
    'a/\u202etxt.exe',
    'a/con.txt',
    'x'.repeat(300),
  ])('with a file called %j is refused', async (name) => {
    expect(await typeOf(zipSync({ 'ok.txt': encoded('x'), [name]: encoded('x') }), 'a.zip')).toBe(
      'media.unsafe-archive 422',
    );
  });

  it('with a symbolic link, that becomes far larger, or of too many files is refused', async () => {
    const link = zipSync({ link: [encoded('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    expect(await typeOf(link, 'a.zip')).toBe('media.unsafe-archive 422');
    expect(await typeOf(zipSync({ big: new Uint8Array(30_000_000) }), 'a.zip')).toBe('media.unsafe-archive 422');
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array(0)]));
    expect(await typeOf(zipSync(many, { level: 0 }), 'a.zip')).toBe('media.unsafe-archive 422');
  });

  it('without its list of files is refused', async () => {
    const whole = zipSync({ 'a.txt': encoded('hello'.repeat(100)) });
    expect(await typeOf(whole.subarray(0, whole.length - 30), 'a.zip')).toBe('media.unsafe-archive 422');
  });
});
