import { Logger } from '@nestjs/common';
import { currentAct, hasSomewhere, Installed } from '@tessera/extension';
import type { Figure } from '@tessera/models';
import type { StartPage } from '../../contract';

/** How long the start page waits for a figure, in milliseconds; a slow one is left out. */
const longestWaitMs = 3000;

/** The figures that whoever acts may see, all at once. What fails or takes too long is missing, and the rest is there. */
export async function loadFigures(): Promise<StartPage['figures']> {
  const { services, person } = currentAct();
  const figures = [...services.get(Installed).figures.values()].filter(
    ({ right }) => !right || (person !== null && hasSomewhere(person, right)),
  );
  const loaded = await Promise.all(figures.map(load));
  return loaded.filter((figure) => figure !== null);
}

async function load({ name, label, icon, link, ...figure }: Figure): Promise<StartPage['figures'][number] | null> {
  try {
    const value = await inTime(figure.load(currentAct().services));
    return value && { name, label, icon: icon ?? null, link: link ?? null, value };
  } catch (error) {
    new Logger('Figures').warn(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${longestWaitMs} ms`)), longestWaitMs);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
