import { describeScreen } from '@platform/web/test/screen.tsx';
import { CertificateScreen } from './certificates/certificate-screen.tsx';
import { CertificatesScreen } from './certificates/certificates-screen.tsx';
import { ClassScreen } from './class/class-screen.tsx';
import { ClassesScreen } from './class/classes-screen.tsx';
import { ControlScreen } from './control/control-screen.tsx';

describeScreen(ClassesScreen, {
  route: '/academy/classes',
  roles: ['trainer'],
});

describeScreen(ClassScreen, {
  route: '/academy/classes/$id',
  address: '/academy/classes/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['trainer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(ControlScreen, {
  route: '/academy/control/$id',
  address: '/academy/control/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['trainer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(CertificatesScreen, {
  route: '/academy/certificates',
  roles: ['certifier'],
});

describeScreen(CertificateScreen, {
  route: '/academy/certificates/$id',
  address: '/academy/certificates/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['certifier'],
  states: { 'with nothing': { much: { entries: 0 } } },
});
