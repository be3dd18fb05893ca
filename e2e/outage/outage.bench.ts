import { lines } from './findings';
import { outages } from './outages';
import { Play } from './play';

/**
 * `npm run bench -- outage [NAME …]`: two instances under a steady load while Redis, PostgreSQL or both are silent, stopped or empty, as long as it
 * is promised. What visitors, an editor and programs see meanwhile, and how long it takes until all is well again. `short` shortens them.
 */
const [isShort, ...named] = [
  process.argv.includes('short'),
  ...process.argv.slice(2).filter((each) => each !== 'short'),
];
const wanted = outages.filter(({ name }) => named.length === 0 || named.some((each) => name.includes(each)));
const stage = await Play.prepare(wanted.length);
try {
  const play = new Play(stage);
  for (const outage of wanted.filter(({ takesRedis }) => stage.redis || !takesRedis))
    console.log(lines(await play.play(outage, outage.seconds[isShort ? 'short' : 'whole'])).join('\n'));
  for (const { hasEnded, said } of stage.instances)
    if (hasEnded) console.log(`AN INSTANCE ENDED:\n${said.slice(-30).join('\n')}`);
} finally {
  await stage.clear();
}
