import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type ExaminationPart, examinationParts } from './examination-parts.ts';

const partOf = (value: unknown): ExaminationPart | undefined =>
  examinationParts.find((one) => one === value);

const documents = createRoute({
  ...at,
  path: '/documents',
  component: lazyRouteComponent(() => import('./examination-screen.tsx'), 'ExaminationScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ part: partOf(from['part']) }),
});
const examinations = createRoute({
  ...at,
  path: '/documents/examinations',
  component: lazyRouteComponent(
    () => import('./stored/examinations-screen.tsx'),
    'ExaminationsScreen',
  ),
});
const storedExamination = createRoute({
  ...at,
  path: '/documents/examinations/$id',
  component: lazyRouteComponent(
    () => import('./stored/stored-screen.tsx'),
    'StoredExaminationScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ part: partOf(from['part']) }),
});
const fraudRegister = createRoute({
  ...at,
  path: '/documents/register',
  component: lazyRouteComponent(() => import('./register/register-screen.tsx'), 'RegisterScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ fraud: uuid(from['fraud']) }),
});
const specimens = createRoute({
  ...at,
  path: '/documents/specimens',
  component: lazyRouteComponent(
    () => import('./specimens/specimens-screen.tsx'),
    'SpecimensScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ specimen: uuid(from['specimen']) }),
});
const faces = createRoute({
  ...at,
  path: '/documents/faces',
  component: lazyRouteComponent(() => import('./faces/faces-screen.tsx'), 'FacesScreen'),
});
const trustStore = createRoute({
  ...at,
  path: '/documents/trust',
  component: lazyRouteComponent(() => import('./trust/trust-screen.tsx'), 'TrustScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ list: uuid(from['list']) }),
});

/** The screens of documents. */
export const documentsRoutes = [
  documents,
  examinations,
  storedExamination,
  fraudRegister,
  specimens,
  faces,
  trustStore,
] as const;
