import type { Access } from '@platform/api/endpoint.ts';
import { z } from 'zod';

/** Who works at the desk. What they see is bound to the cases they are in, by the database. */
export const team = ['investigator', 'head-of-investigations'] as const;

export const reading: Access = { who: team, purpose: true, operation: 'consultation' };
export const acting: Access = { who: team, purpose: true, operation: 'alteration' };

export const CaseParams = z.object({ id: z.uuid() });
