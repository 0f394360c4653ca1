import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { readAnew } from '../../../platform/read-anew.ts';

type Opening = Parameters<typeof call<'openSitting'>>[1]['body'];
type Control = Parameters<typeof call<'controlSitting'>>[1]['body'];

/** Which sitting of the course is begun, and what reaches people in the course of it. */
export interface SittingBegun {
  readonly number: number;
  readonly injects?: NonNullable<Opening['injects']>;
  /** What its people may be, and what they are to show. */
  readonly roles?: NonNullable<Opening['roles']>;
  readonly objectives?: NonNullable<Opening['objectives']>;
  /** Who does it together. */
  readonly teams?: NonNullable<Control['teams']>;
  /** The sitting of another class whose items it has. */
  readonly like?: string | undefined;
  /** The world out of which its items are taken. */
  readonly world?: string | undefined;
}

/** Prepares a sitting of a class, begins it, and goes to where it is steered. The same id goes with every try. */
export const useBeginSitting = (classId: string) => {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async ({ teams = [], like, world, ...opening }: SittingBegun) => {
      await call('openSitting', {
        params: { id: classId },
        body: {
          ...{ id, ...opening },
          ...(like === undefined ? {} : { like }),
          ...(world === undefined ? {} : { world }),
        },
      });
      return call('controlSitting', { params: { id }, body: { act: 'begin', teams } });
    },
    onSuccess: () => {
      readAnew('getClass', 'listClasses', 'getClassMatrix');
      void navigate({ to: '/academy/control/$id', params: { id } });
    },
  });
};
