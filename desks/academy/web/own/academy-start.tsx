import { useSession } from '@platform/web/platform/session.ts';
import { Navigate } from '@tanstack/react-router';
import { MyTrainingScreen } from './my-training-screen.tsx';

/** Where the academy begins: one's own training, one's classes, or what waits for a signature. */
export const AcademyStart = () => {
  const { data: session } = useSession();
  if (session == null) return null;
  if (session.roles.includes('trainee')) return <MyTrainingScreen />;
  return (
    <Navigate
      to={session.roles.includes('trainer') ? '/academy/classes' : '/academy/certificates'}
      replace
    />
  );
};
