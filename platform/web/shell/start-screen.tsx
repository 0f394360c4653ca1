import { Navigate } from '@tanstack/react-router';
import { useSession } from '../platform/session.ts';
import { firstDeskOf } from './desks.ts';

/** The start is the first desk of the person. */
export const StartScreen = () => {
  const { data: session } = useSession();
  const first = session == null ? undefined : firstDeskOf(session);
  return first === undefined ? null : <Navigate to={first.path} replace />;
};
