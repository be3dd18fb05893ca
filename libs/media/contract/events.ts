import { defineEvent } from '@tessera/models';
import { z } from 'zod';

/** A picture has come in, or another in the place of one. */
export const PictureTaken = defineEvent('media.picture-taken', z.strictObject({ asset: z.uuid() }));
