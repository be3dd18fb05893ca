import { expect, it } from 'vitest';
import { EmbedBlock } from './embed';
import { embedOf, embedProviders } from './embed-providers';

it.each([
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
  ['https://m.youtube.com/watch?list=x&v=aqz-KE-bpKQ&t=5', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
  ['https://youtu.be/aqz-KE-bpKQ?si=tracking', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
  ['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
  ['https://player.vimeo.com/video/1084537?h=x', 'https://vimeo.com/1084537'],
  ['https://dai.ly/x8j2kzq', 'https://www.dailymotion.com/video/x8j2kzq'],
  ['https://www.ted.com/talks/some_talk?language=de', 'https://www.ted.com/talks/some_talk'],
  [
    'https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=x',
    'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC',
  ],
  ['https://mastodon.social/@somebody/1234567890', 'https://mastodon.social/@somebody/1234567890'],
  ['https://codepen.io/ada/embed/abcDEf?default-tab=result', 'https://codepen.io/ada/pen/abcDEf'],
])('%s', (url, href) => expect(embedOf(url)?.href).toBe(href));

it.each([
  'https://evil.example/https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  'https://www.youtube.com.evil.example/watch?v=aqz-KE-bpKQ',
  'https://www.youtube.com/watch?v=short',
  'http://youtu.be/aqz-KE-bpKQ',
  'https://youtube.com/@somebody',
  'javascript:alert(1)//https://youtu.be/aqz-KE-bpKQ',
  'https://user@youtu.be/aqz-KE-bpKQ',
  '',
])('nobody known is behind %s', (url) => {
  expect(embedOf(url)).toBeNull();
  const { kind, options } = EmbedBlock.fields.url;
  expect(kind.schema(options).safeParse(url).success).toBe(false);
});

it('no pattern takes forever', () => {
  const long = `https://www.youtube.com/watch?${'a=b&'.repeat(500)}`;
  for (const { patterns } of embedProviders) for (const pattern of patterns) expect(pattern.test(long)).toBe(false);
});
