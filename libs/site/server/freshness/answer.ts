import { pagePlanAnswer } from '@tessera/content/server';
import { z } from 'zod';
import type { Freshness, Ingredients } from '../../contract';

const instant = z.iso.datetime();

const ingredients: z.ZodType<Ingredients> = z
  .object({
    named: z.array(
      z.object({
        what: z.enum(['record', 'beneath', 'any']),
        entity: z.string(),
        label: z.string(),
        id: z.uuid().nullable(),
        title: z.string().nullable(),
        link: z.string().nullable(),
      }),
    ),
    others: z.int(),
  })
  .meta({ id: 'Ingredients' });

/** How fresh a page is, for the description of the API. */
export const freshnessAnswer: z.ZodType<Freshness> = z
  .object({
    visitors: z.enum(['page', 'never-published', 'unpublished', 'in-trash', 'other-site']),
    url: z.string().nullable(),
    live: z.object({ number: z.int(), publishedAt: instant }).nullable(),
    hasChanges: z.boolean(),
    plan: pagePlanAnswer.nullable(),
    finished: z
      .object({
        kept: z
          .object({
            madeAt: instant,
            madeBy: z.enum(['this-server', 'another-server']),
            sent: z.int(),
            bytes: z.int(),
            madeOf: ingredients,
          })
          .nullable(),
        forgotten: z
          .object({
            at: instant,
            cause: z.enum(['changed', 'news-missed', 'pushed-out', 'too-large', 'too-old']),
            because: ingredients,
          })
          .nullable(),
        knownSince: instant,
        isKeeping: z.boolean(),
        isShared: z.boolean(),
        isKeptInFront: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'Freshness' });
