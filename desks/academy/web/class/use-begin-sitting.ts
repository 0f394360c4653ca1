import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

type Opening = Parameters<typeof call<'openSitting'>>[1]['body'];
type Control = Parameters<typeof call<'controlSitting'>>[1]['body'];

/** Which sitting of the course is begun, and what reaches people in the course of it. */
export interface SittingBegun extends Omit<Opening, 'id'> {
  /** Who does it together. */
  readonly teams?: NonNullable<Control['teams']>;
}

/** Prepares a sitting of a class, begins it, and goes to where it is steered. The same id goes with every try. */
export const useBeginSitting = (classId: string) => {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async ({ teams = [], ...opening }: SittingBegun) => {
      await call('openSitting', { params: { id: classId }, body: { id, ...opening } });
      return call('controlSitting', { params: { id }, body: { act: 'begin', teams } });
    },
    onSuccess: () => {
      readAnew('getClass', 'listClasses', 'getClassMatrix');
      void navigate({ to: '/academy/control/$id', params: { id } });
    },
  });
};
