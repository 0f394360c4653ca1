import type { Access } from '@platform/api/endpoint.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** Trainees, trainers and certifiers. The database limits each to their own classes (R72). */
export const everybody = ['trainee', 'trainer', 'certifier'] as const satisfies readonly Role[];

const access = (who: readonly Role[], operation: Access['operation']): Access => ({
  who,
  operation,
  purpose: true,
});

export const reading = access(everybody, 'consultation');
/** What happens in a sitting or a launch is between who learns and who teaches. */
export const learning = access(['trainee', 'trainer'], 'consultation');
export const trainerReads = access(['trainer'], 'consultation');
export const trainerActs = access(['trainer'], 'alteration');
export const traineeReads = access(['trainee'], 'consultation');
export const traineeActs = access(['trainee'], 'alteration');
export const certifierActs: Access = { ...access(['certifier'], 'alteration'), stepUp: true };

export const Reason = z.string().trim().min(3).max(2000);
export const Count = z.number().int().min(0);
/**
 * The number of steps, or of events, that the caller saw.
 * @alias
 */
export const Version = Count;
export const IdParams = z.object({ id: z.uuid() });
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A name of an item, a block, an inject, a course: nothing that says anything. */
export const Name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
