import { describeScreen } from '@platform/web/test/screen.tsx';
import { ProgrammeScreen } from './programme-screen.tsx';
import { ProgrammesScreen } from './programmes-screen.tsx';

describeScreen(ProgrammesScreen, {
  route: '/programme',
  roles: ['programme-manager'],
  reads: false,
});

describeScreen(ProgrammeScreen, {
  route: '/programme/$id',
  address: '/programme/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['programme-manager'],
  states: { 'with nothing': { much: { entries: 0 } } },
  reads: false,
});
