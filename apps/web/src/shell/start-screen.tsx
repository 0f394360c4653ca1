import { Navigate } from '@tanstack/react-router';
import { useSession } from '../platform/session.ts';
import { desksOf } from './desks.ts';

/** The start is the first desk of the person. */
export const StartScreen = () => {
  const { data: session } = useSession();
  const first = session == null ? undefined : desksOf(session)[0];
  return first === undefined ? null : <Navigate to={first.path} replace />;
};
