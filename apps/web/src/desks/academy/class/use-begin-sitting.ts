import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { readAnew } from '../../../platform/read-anew.ts';

type Injects = NonNullable<Parameters<typeof call<'openSitting'>>[1]['body']['injects']>;

/** Which sitting of the course is begun, and what reaches people in the course of it. */
export interface SittingBegun {
  readonly number: number;
  readonly injects?: Injects;
  /** The sitting of another class whose items it has. */
  readonly like?: string | undefined;
}

/** Prepares a sitting of a class, begins it, and goes to where it is steered. The same id goes with every try. */
export const useBeginSitting = (classId: string) => {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async ({ number, injects = [], like }: SittingBegun) => {
      await call('openSitting', {
        params: { id: classId },
        body: { id, number, injects, ...(like === undefined ? {} : { like }) },
      });
      return call('controlSitting', { params: { id }, body: { act: 'begin' } });
    },
    onSuccess: () => {
      readAnew('getClass', 'listClasses', 'getClassMatrix');
      void navigate({ to: '/academy/control/$id', params: { id } });
    },
  });
};
