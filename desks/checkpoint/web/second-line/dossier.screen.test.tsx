import { example, type Patch } from '@platform/web/test/example.ts';
import {
  describeScreen,
  openScreen,
  settled,
  shownText,
  watchScreens,
} from '@platform/web/test/screen.tsx';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Dossier } from '../../api/types.ts';
import { DossierScreen } from './dossier-screen.tsx';

const id = '3f0e4c5a-0000-4000-8000-000000000001';
const place = {
  route: '/checkpoint/second-line/$id',
  address: `/checkpoint/second-line/${id}`,
  login: 'second',
  roles: ['second-line-officer'],
} as const;

const dossier = (patch: Patch<Dossier> = {}): Dossier =>
  example('getDossier', {
    ...patch,
    check: { id, state: 'second-line', ...patch.check },
    item: { check: { id }, ...patch.item },
  });
const taken = dossier({ item: { takenBy: 'second', takenAt: '2026-11-27T08:31:00Z' } });

describeScreen(DossierScreen, {
  ...place,
  states: {
    unassigned: {
      answers: { getDossier: dossier() },
      // The rules are of the place, and say nothing of who the traveller is: a passport of another State is not Georgian.
      shows: ['Unassigned. Take the case', 'Rules: Exit from Georgia'],
      not: ['citizen'],
    },
    'taken by who reads it': { answers: { getDossier: taken } },
  },
});

describeScreen(DossierScreen, {
  ...place,
  address: `${place.address}?act=refuse`,
  reads: false,
  states: {
    'a refusal is built': {
      answers: {
        getDossier: {
          ...taken,
          check: { ...taken.check, profile: 'schengen-entry' },
          grounds: [{ ground: 'E', condition: 'entry.purpose', disputed: false }],
        },
      },
      shows: ['Propose the refusal'],
    },
  },
});

describe('the keys of a case', () => {
  watchScreens();

  test('a case taken during a reload stays taken (R25)', async () => {
    // Read before it was taken, and answered after.
    const late = Promise.withResolvers<Dossier>();
    let reads = 0;
    let stored = dossier();
    const { asked, tell } = await openScreen(DossierScreen, place, {
      getDossier: () => {
        reads += 1;
        return reads === 2 ? late.promise : stored;
      },
      takeCase: () => {
        stored = taken;
        return example('takeCase', { dossier: taken });
      },
    });
    tell({ kind: 'check', id });
    await expect.poll(() => reads).toBe(2);
    await userEvent.keyboard('t');
    await expect.poll(() => document.querySelector('.acts')).not.toBeNull();
    late.resolve(dossier());
    await settled();
    expect(shownText()).not.toContain('Unassigned. Take the case');
    expect(document.querySelector('.acts')).not.toBeNull();
    expect(asked('takeCase')).toHaveLength(1);
  });
});
