import { addDays } from '@amirani/core';
import { codeOn } from '../issue/draw.ts';
import { expiryOf, yearsFor } from '../issue/validity.ts';
import type { Forger } from './forger.ts';
import { alone, found, rewritten, single } from './forger.ts';

/** A document dated before the first day of its model: kind 19. */
export const beforeModel: Forger = (workshop) => {
  const { referenceDate } = workshop.offices;
  const { making, particulars } = found(workshop.source, 'model', (source) => {
    const one = single({ ...workshop, source }, { electronic: false });
    const { facts, kind, model, bearer } = one.particulars;
    const issued = addDays(model.issuedFrom, -source.between(20, 500));
    const expiry = expiryOf(facts, issued, yearsFor(kind, bearer.birth, issued));
    return expiry > referenceDate && issued > bearer.birth
      ? {
          making: one,
          particulars: { ...one.particulars, issued, expiry, code: codeOn(kind, issued) },
        }
      : undefined;
  });
  const { model, issued } = particulars;
  return alone(
    rewritten(making, particulars),
    ['state.model'],
    `issued on ${issued}; the model ${model.id} exists since ${model.issuedFrom}`,
  );
};
