import { describeScreen } from '@platform/web/test/screen.tsx';
import { ExaminationScreen } from './examination-screen.tsx';
import { FacesScreen } from './faces/faces-screen.tsx';
import { RegisterScreen } from './register/register-screen.tsx';
import { SpecimensScreen } from './specimens/specimens-screen.tsx';
import { ExaminationsScreen } from './stored/examinations-screen.tsx';
import { TrustScreen } from './trust/trust-screen.tsx';

describeScreen(RegisterScreen, {
  route: '/documents/register',
  roles: ['document-examiner'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(SpecimensScreen, {
  route: '/documents/specimens',
  roles: ['document-examiner'],
});

describeScreen(ExaminationsScreen, {
  route: '/documents/examinations',
  roles: ['document-examiner'],
});

describeScreen(TrustScreen, {
  route: '/documents/trust',
  roles: ['trust-administrator'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(FacesScreen, {
  route: '/documents/faces',
  roles: ['document-examiner'],
});

describeScreen(ExaminationScreen, {
  route: '/documents',
  roles: ['document-examiner'],
  reads: false,
});
