import { describeScreen } from '@platform/web/test/screen.tsx';
import { ConditionsScreen } from './conditions-screen.tsx';
import { StaysScreen } from './stays-screen.tsx';

describeScreen(ConditionsScreen, {
  route: '/schengen/conditions',
  roles: ['border-officer'],
  reads: false,
});

describeScreen(StaysScreen, {
  route: '/schengen',
  roles: ['border-officer'],
  reads: false,
});
