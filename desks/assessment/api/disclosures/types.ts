import type { z } from 'zod';
import type { DisclosureSchema, IndicationSchema, KeptRecordSchema } from './shapes.ts';

/** The shapes of requests for PNR as types; each is documented at its schema. */
export type Disclosure = z.output<typeof DisclosureSchema>;
export type Indication = z.output<typeof IndicationSchema>;
export type KeptRecord = z.output<typeof KeptRecordSchema>;
